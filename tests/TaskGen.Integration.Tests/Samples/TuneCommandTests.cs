using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TaskGen.Integration.Tests.Processes;

namespace TaskGen.Integration.Tests.Samples;

/// <summary>Searches of hyperparameters on samples/Wine, as a user starts them.</summary>
public sealed class TuneCommandTests : IDisposable
{
    private readonly SampleProcess _wine = new("Wine");

    [Fact]
    public async Task TheDocumentHasEveryTrialAndTheBest()
    {
        var study = await _wine.JsonAsync(
            0, "tune", "Wine", "--sampler", "grid", "--space", """{"c": [0.001, 0.1, 1], "maxIterations": [500]}""", "--folds", "kfold(4)");

        Assert.Equal(("WineSample.Wine", "grid", "kfold(4)"), (Text(study, "trainer"), Text(study, "sampler"), Text(study, "crossValidation")));
        Assert.Equal(("maximize", "exhausted"), (Text(study, "direction"), Text(study, "stoppedBy")));
        var trials = study.GetProperty("trials").EnumerateArray().ToArray();
        Assert.Equal([0.001, 0.1, 1], trials.Select(static trial => trial.GetProperty("hyperparameters").GetProperty("c").GetDouble()));
        Assert.All(trials, static trial => Assert.Equal(
            trial.GetProperty("folds").EnumerateArray().Average(static fold => fold.GetDouble()), trial.GetProperty("score").GetDouble(), 1e-12));
        var best = study.GetProperty("best");
        Assert.Equal(trials.Max(static trial => trial.GetProperty("score").GetDouble()), best.GetProperty("score").GetDouble());
        Assert.InRange(best.GetProperty("metrics").GetProperty("test").GetProperty("score").GetDouble(), 0.9, 1);
        Assert.Equal(1, study.GetProperty("model").GetProperty("version").GetInt32());
        Assert.True(File.Exists(Path.Combine(study.GetProperty("model").GetProperty("path").GetString()!, "model.json")));
    }

    [Fact]
    public async Task PeopleGetTheBestTrialsAndTheMetrics()
    {
        var result = await _wine.RunAsync("tune", "Wine", "--sampler", "random", "--trials", "12", "--folds", "3", "--seed", "4");

        var output = result.AssertExitCode(0).Output;
        Assert.Matches(@"Trial +score +deviation +c +maxIterations", output);
        Assert.Contains("and 2 more; --json has all of them", output, StringComparison.Ordinal);
        Assert.Matches(@"WineSample.Wine: 12 trials, chosen by random, ended by trials, in .* \(run ", output);
        Assert.Contains("is the best so far", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("logLoss", "minimize")]
    [InlineData("maximize:logLoss", "maximize")]
    [InlineData("macroF1", "maximize")]
    public async Task AMetricIsSelectedByInTheDirectionThatItDeclares(string metric, string direction)
    {
        var study = await _wine.JsonAsync(0, "tune", "Wine", "--sampler", "random", "--trials", "4", "--folds", "2", "--select-by", metric);

        Assert.Equal(direction, study.GetProperty("direction").GetString());
        var scores = study.GetProperty("trials").EnumerateArray().Select(static trial => trial.GetProperty("score").GetDouble()).ToArray();
        var best = direction == "minimize" ? scores.Min() : scores.Max();
        Assert.Equal(best, study.GetProperty("best").GetProperty("score").GetDouble());
        Assert.True(study.GetProperty("best").GetProperty("metrics").GetProperty("test").TryGetProperty("logLoss", out _));
    }

    [Theory]
    [InlineData("expected one of auto, grid, random", "--sampler", "annealing")]
    [InlineData("'trials' is no setting of 'kfold'", "--folds", "kfold(trials: 3)")]
    [InlineData("--trials: expected a whole number from 1 up, found \"0\"", "--trials", "0")]
    [InlineData("a duration such as", "--max-time", "soon")]
    [InlineData("Say how many to visit with [Steps]", "--sampler", "grid")]
    [InlineData("has no hyperparameter 'd'", "--space", """{"d": [1]}""")]
    [InlineData("expected a direction and a metric", "--select-by", "lowest:logLoss")]
    [InlineData("select by one of these: 'macroF1', 'logLoss', 'score'", "--select-by", "auc")]
    public async Task WrongUsageIsExitCodeTwo(string message, params string[] flags)
    {
        var result = await _wine.RunAsync(["tune", "Wine", .. flags]);
        Assert.Contains(message, result.AssertExitCode(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStudyThatWasKilledGoesOnAsIfItHadNot()
    {
        string[] flags = ["tune", "Wine", "--sampler", "tpe", "--trials", "60", "--folds", "5", "--concurrency", "1", "--seed", "7"];
        var undisturbed = await _wine.JsonAsync(0, [.. flags, "--store", "whole"]);
        var kills = 0;
        for (var committed = 40; committed <= 160; committed += 60)
        {
            kills += await KillAsync([.. flags, "--store", "killed", .. kills > 0 ? ["--resume"] : Array.Empty<string>()], committed) ? 1 : 0;
        }

        Assert.True(kills > 0);
        var resumed = await _wine.JsonAsync(0, [.. flags, "--store", "killed", "--resume"]);

        Assert.Equal(Trials(undisturbed), Trials(resumed));
        Assert.Equal(undisturbed.GetProperty("best").GetRawText(), resumed.GetProperty("best").GetRawText());
    }

    [Fact]
    public async Task AStudyOfSeveralTrialsAtOnceThatWasKilledTrainsNoFoldTwice()
    {
        string[] flags = ["tune", "Wine", "--sampler", "tpe", "--trials", "60", "--folds", "5", "--concurrency", "4", "--seed", "7", "--store", "killed"];
        Assert.True(await KillAsync(flags, 60));
        var kept = CommittedPaths();
        Assert.NotEmpty(kept);
        await KillAsync([.. flags, "--resume"], 200);

        var resumed = await _wine.JsonAsync(0, [.. flags, "--resume"]);

        var all = CommittedPaths();
        Assert.Equal(all.Distinct(), all);
        Assert.Subset(all.ToHashSet(), kept.ToHashSet());
        Assert.Equal(5 * 60, all.Count(static path => path.StartsWith("trial-", StringComparison.Ordinal)));
        Assert.Equal(60, all.Count(static path => path.StartsWith("suggestion-", StringComparison.Ordinal)));
        Assert.Equal(60, Trials(resumed).Count());
        Assert.All(resumed.GetProperty("trials").EnumerateArray(), static trial => Assert.Equal("complete", Text(trial, "state")));
    }

    [Fact]
    public async Task AStudyThatIsInterruptedPrintsItsBestSoFarAndCanGoOn()
    {
        using var process = Process.Start(StartOf(["tune", "Wine", "--trials", "100000", "--sampler", "random", "--max-time", "10m"]))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var told = "";
        while (!told.Contains("is the best so far", StringComparison.Ordinal) && await process.StandardError.ReadLineAsync() is { } line)
        {
            told += line + "\n";
        }

        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        told += await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(130, process.ExitCode);
        Assert.Matches(@"WineSample\.Wine\S* cancelled in .* \(run \S+\)\.\s+Best so far: 0\.\d+ by trial \d+ with \{""c"":", await output);
        Assert.Matches(@"Go on with: .* tune Wine\S* --resume \S+", told);
    }

    public void Dispose() => _wine.Dispose();

    // Kills the program when its journal has so many lines of committed nodes; false if it ended before.
    private async Task<bool> KillAsync(string[] arguments, int committed)
    {
        using var process = Process.Start(StartOf(arguments))!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!process.HasExited)
        {
            if (Committed() >= committed)
            {
                process.Kill();
                await process.WaitForExitAsync();
                return true;
            }

            await Task.Delay(5);
        }

        return false;
    }

    private ProcessStartInfo StartOf(string[] arguments) => new(Environment.ProcessPath!, [Repository.Sample("Wine"), .. arguments])
    {
        WorkingDirectory = _wine.Folder, RedirectStandardError = true, RedirectStandardOutput = true,
    };

    private int Committed() => Journals().Sum(static text => text.Split("trial-").Length - 1);

    // In the order of the journal, each time that a node was committed.
    private string[] CommittedPaths() =>
        [.. Journals().SelectMany(static text => Regex.Matches(text, "\"type\":\"node\",\"path\":\"([^\"]+)\"").Select(static match => match.Groups[1].Value))];

    private IEnumerable<string> Journals()
    {
        var runs = Path.Combine(_wine.Folder, "killed", "runs");
        return !Directory.Exists(runs) ? [] : Directory.EnumerateFiles(runs, "journal*", SearchOption.AllDirectories).Select(static file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        });
    }

    private static IEnumerable<string> Trials(JsonElement study) => study.GetProperty("trials").EnumerateArray().Select(static trial =>
        $"{trial.GetProperty("number")} {trial.GetProperty("state")} {trial.GetProperty("hyperparameters")} {trial.GetProperty("folds")}");

    private static string Text(JsonElement json, string member) => json.GetProperty(member).GetString()!;
}
