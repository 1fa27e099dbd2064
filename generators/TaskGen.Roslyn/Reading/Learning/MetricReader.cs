using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Methods;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>Reads a method with <c>[Metric]</c>.</summary>
internal static class MetricReader
{
    public static ReadMetric? Read(AnnotatedMethod metric, CodecReader codecs, ProblemBag problems)
    {
        var method = metric.Method;
        var location = SignatureReader.NameLocation(method, codecs.CancellationToken);
        if (!LearnMethods.CheckForm(method, "metric", location, problems))
        {
            return null;
        }

        var (name, property) = Names(metric, codecs, problems, location);
        var parameters = LearnParameters.Of(method, codecs, problems);
        var (kind, type) = ReturnReader.Unwrap(method, codecs.Known);
        var count = parameters.Partitions.Count;
        var fault = type is null ? "it returns nothing; expected a number"
            : !ScoringMethods.IsNumber(type) ? $"it returns '{TypeNames.Short(type)}'; expected a number"
            : count != 1 ? $"it takes {(count == 0 ? "no partition" : "several partitions")}; expected one, to look at the model on"
            : parameters.Others.Count == 0 ? "it takes no model"
            : null;
        if (fault is not null)
        {
            problems.Add(TrainingProblems.MetricShape, location, method.Name, fault);
            return null;
        }

        ParameterReader.HasUsableForm(parameters.Others[0], ParameterReader.Location(parameters.Others[0], codecs.CancellationToken), problems);
        foreach (var other in parameters.Others.Skip(1))
        {
            problems.Add(
                TrainingProblems.MetricShape, ParameterReader.Location(other, codecs.CancellationToken), method.Name,
                $"nobody gives a value to '{other.Name}'; expected the model, a partition and services");
        }

        var model = new MetricModel(
            ScoringMethods.Call(method, parameters, kind, type!), name, property, ScoringMethods.Direction(metric.Attribute),
            Documentation.Summary(method, codecs.CancellationToken));
        return new ReadMetric(method, model, parameters.Others[0].Type, parameters);
    }

    private static (string Name, string Property) Names(AnnotatedMethod metric, CodecReader codecs, ProblemBag problems, Location location)
    {
        var arguments = new AttributeArguments(metric.Attribute, codecs.CancellationToken);
        var given = arguments.String("Name");
        var place = (given is null ? null : arguments.LocationOf("Name")) ?? location;
        if (given is not null && !Identifiers.IsValid(given))
        {
            problems.Add(TaskProblems.InvalidName, place, given, "metric");
        }

        var property = Identifiers.ToPascalCase(given ?? metric.Method.Name);
        NameChecks.Metric(property, place, problems);
        return (given ?? Identifiers.ToCamelCase(metric.Method.Name), property);
    }
}
