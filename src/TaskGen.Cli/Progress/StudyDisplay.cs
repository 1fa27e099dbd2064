using System.Diagnostics;
using System.Text.Json;
using Spectre.Console;
using Spectre.Console.Rendering;
using TaskGen.Cli.Output;
using TaskGen.Cli.Reports;
using TaskGen.Learn;
using TaskGen.Text;

namespace TaskGen.Cli.Progress;

/// <summary>Shows how a search of hyperparameters goes on: the best so far, how scores went and the time left; lines where it is written to a file.</summary>
internal sealed class StudyDisplay(Terminal terminal, bool json) : IProgress<StudyProgress<JsonElement>>
{
    private const int Sparks = 60;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly List<double> _scores = [];
    private LiveDisplayContext? _live;
    private long _shown;
    private int? _told;

    /// <summary>The best trial so far; null as long as none is complete.</summary>
    public Trial<JsonElement>? Best { get; private set; }

    /// <summary>Follows a search to its end.</summary>
    public async Task<T> FollowAsync<T>(Func<IProgress<StudyProgress<JsonElement>>, Task<T>> search)
    {
        if (!terminal.CanAnimate)
        {
            return await search(this);
        }

        return await terminal.ErrorConsole.Live(new TextCell("")).AutoClear(true).StartAsync(async live =>
        {
            _live = live;
            return await search(this);
        });
    }

    public void Report(StudyProgress<JsonElement> value)
    {
        Best = value.Best;
        if (value.Trial.Score is { } score && double.IsFinite(score))
        {
            _scores.Add(score);
        }

        if (_live is not null)
        {
            if (Stopwatch.GetElapsedTime(_shown) > Pause)
            {
                _shown = Stopwatch.GetTimestamp();
                _live.UpdateTarget(Render(value));
            }
        }
        else if (!json)
        {
            Tell(value);
        }
    }

    /// <summary>The heights of bars that show how numbers went.</summary>
    public static string Sparkline(IReadOnlyList<double> values)
    {
        const string Bars = "▁▂▃▄▅▆▇█";
        var last = values.Skip(Math.Max(0, values.Count - Sparks)).ToArray();
        if (last.Length == 0)
        {
            return "";
        }

        var (low, high) = (last.Min(), last.Max());
        return string.Concat(last.Select(value => Bars[high > low ? (int)((value - low) / (high - low) * (Bars.Length - 1)) : 0]));
    }

    // Of a thousand trials, those that bring something and those that fail are told.
    private void Tell(StudyProgress<JsonElement> value)
    {
        var trial = value.Trial;
        if (trial.State == TrialState.Failed)
        {
            terminal.WriteError($"trial {Invariant.Text(trial.Number)} failed: {trial.Error}");
        }
        else if (value.Best is { Score: { } score } best && best.Number != _told)
        {
            _told = best.Number;
            terminal.WriteError($"trial {Invariant.Text(best.Number)} is the best so far: {Tables.Score(score)} with {best.Hyperparameters.GetRawText()}");
        }
    }

    private Rows Render(StudyProgress<JsonElement> value)
    {
        var total = value.MaxTrials is { } most ? $" of {Invariant.Text(most)}" : "";
        var left = value.MaxTrials is { } all && value.Ended > 0
            ? $", about {Elapsed.Text(value.Elapsed / value.Ended * (all - value.Ended))} left" : "";
        var lines = new List<IRenderable>
        {
            new TextCell(
                $"{Invariant.Text(value.Ended)}{total} trials, {Invariant.Text(value.Running)} running, {Elapsed.Text(value.Elapsed)}{left}\n", Tables.Heading),
        };
        if (value.Best is { Score: { } score } best)
        {
            var table = Tables.Create(best.Hyperparameters.EnumerateObject().Select(static member => member.Name).Prepend("Score ").Prepend("Best "));
            table.AddRow(best.Hyperparameters.EnumerateObject().Select(static member => new TextCell(Cell(member.Value)))
                .Prepend(new TextCell(Tables.Score(score))).Prepend(new TextCell(Invariant.Text(best.Number))));
            lines.Add(table);
        }

        lines.Add(new TextCell(Sparkline(_scores) + "\n", Tables.Dim));
        return new Rows(lines);
    }

    private static string Cell(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
