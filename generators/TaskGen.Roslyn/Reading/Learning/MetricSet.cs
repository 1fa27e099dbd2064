using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Methods;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>The methods with <c>[Metric]</c> of a class, for each of its trainers by the type of the model.</summary>
internal sealed class MetricSet
{
    private const string Score = "score";
    private readonly HashSet<ReadMetric> _used = [];
    private readonly HashSet<ReadMetric> _twins = [];
    private readonly IReadOnlyList<ReadMetric> _metrics;
    private readonly CodecReader _codecs;
    private readonly ProblemBag _problems;

    public MetricSet(INamedTypeSymbol type, CodecReader codecs, ProblemBag problems)
    {
        (_codecs, _problems) = (codecs, problems);
        var methods = Declarations.Of(type, KnownNames.MetricAttribute, codecs.Known);
        _metrics = [.. methods.Select(metric => MetricReader.Read(metric, codecs, problems)).OfType<ReadMetric>()];
        foreach (var metric in methods.Take(1))
        {
            NameChecks.Member(type, "Objectives", "metric", codecs.Known, SignatureReader.NameLocation(metric.Method, codecs.CancellationToken), problems);
        }

        CheckNames();
    }

    /// <summary>The metrics that take a model, in order of declaration.</summary>
    public IReadOnlyList<ReadMetric> Of(ITypeSymbol model, EvaluateModel evaluate)
    {
        ReadMetric[] fitting = [.. _metrics.Where(metric => ScoringMethods.Takes(metric.Takes, model, _codecs.Known))];
        _used.UnionWith(fitting);
        for (var i = 0; i < fitting.Length; i++)
        {
            var name = fitting[i].Model.Name;
            if (evaluate.Metrics.Any(member => Identifiers.ToCamelCase(member) == name))
            {
                AddTwin(fitting[i], $"'{evaluate.Method.Name}'");
            }
            else if (fitting.Take(i).FirstOrDefault(other => other.Model.Name == name) is { } other)
            {
                AddTwin(fitting[i], $"'{other.Symbol.Name}', for the same model");
            }
        }

        return fitting;
    }

    /// <summary>Reports metrics of models that no trainer has.</summary>
    public void CheckUse(string owner)
    {
        foreach (var metric in _metrics.Where(metric => !_used.Contains(metric)))
        {
            _problems.Add(
                TrainingProblems.MetricShape, SignatureReader.NameLocation(metric.Symbol, _codecs.CancellationToken), metric.Symbol.Name,
                $"it takes a '{TypeNames.Short(TypeNames.WithoutAnnotation(metric.Takes))}', which no [Train] method of '{owner}' returns");
        }
    }

    // One objective speaks for all metrics of a name, whatever their models.
    private void CheckNames()
    {
        for (var i = 0; i < _metrics.Count; i++)
        {
            var (name, direction) = (_metrics[i].Model.Name, _metrics[i].Model.Direction);
            var other = _metrics.Take(i).FirstOrDefault(before => before.Model.Property == _metrics[i].Model.Property);
            if (name == Score)
            {
                AddTwin(_metrics[i], "the score of [Evaluate]");
            }
            else if (other is not null && other.Model.Name != name)
            {
                AddTwin(_metrics[i], $"'{other.Symbol.Name}', as '{other.Model.Name}'");
            }
            else if (other is not null && other.Model.Direction != direction)
            {
                AddTwin(_metrics[i], $"'{other.Symbol.Name}', in the other direction");
            }
        }
    }

    private void AddTwin(ReadMetric metric, string other)
    {
        if (_twins.Add(metric))
        {
            _problems.Add(
                TrainingProblems.DuplicateMetric, SignatureReader.NameLocation(metric.Symbol, _codecs.CancellationToken),
                metric.Symbol.Name, metric.Model.Name, other);
        }
    }
}
