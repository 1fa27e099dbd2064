using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Methods;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>Reads a method with <c>[Evaluate]</c>.</summary>
internal static class EvaluateReader
{
    public static (EvaluateModel Model, LearnParameters Parameters)? Read(
        IMethodSymbol method, AttributeData attribute, CodecReader codecs, ProblemBag problems)
    {
        var location = SignatureReader.NameLocation(method, codecs.CancellationToken);
        if (!LearnMethods.CheckForm(method, "evaluation method", location, problems))
        {
            return null;
        }

        var parameters = LearnParameters.Of(method, codecs, problems);
        foreach (var model in parameters.Others.Take(1))
        {
            ParameterReader.HasUsableForm(model, ParameterReader.Location(model, codecs.CancellationToken), problems);
        }

        if (parameters.Partitions.Count != 1)
        {
            problems.Add(TrainingProblems.WithoutPartition, location, method.Name, "one partition to score the model on");
            return null;
        }

        foreach (var other in parameters.Others.Skip(1))
        {
            problems.Add(
                TrainingProblems.UnexpectedParameter, ParameterReader.Location(other, codecs.CancellationToken), other.Name, method.Name,
                "the model, a partition and services");
        }

        var (kind, type) = ReturnReader.Unwrap(method, codecs.Known);
        if (type is null || Form(type, codecs.Known) is not var (form, score, metrics))
        {
            problems.Add(TrainingProblems.EvaluateWithoutScore, location, method.Name, type is null ? "nothing" : TypeNames.Short(type));
            return null;
        }

        var call = ScoringMethods.Call(method, parameters, kind, type);
        return (new EvaluateModel(call, form, score, metrics.ToEquatableArray(), ScoringMethods.Direction(attribute)), parameters);
    }

    private static (EvaluationKind Kind, string? Score, IEnumerable<string> Metrics)? Form(ITypeSymbol type, KnownSymbols known)
    {
        if (type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated })
        {
            return null;
        }

        if (known.Is(type, KnownNames.Evaluation))
        {
            return (EvaluationKind.Evaluation, null, []);
        }

        if (ScoringMethods.IsNumber(type))
        {
            return (EvaluationKind.Number, null, []);
        }

        var members = type is INamedTypeSymbol { IsTupleType: true } tuple
            ? tuple.TupleElements.Select(static element => (element.Name, element.Type))
            : ObjectMembers.Readable((type as INamedTypeSymbol)!).Select(static member => (member.Name, Type: ObjectMembers.TypeOf(member)));
        var numbers = members.Where(static member => ScoringMethods.IsNumber(member.Type)).Select(static member => member.Name).ToArray();
        var score = numbers.FirstOrDefault(static name => string.Equals(name, "Score", StringComparison.OrdinalIgnoreCase));
        return score is null ? null : (EvaluationKind.Members, score, numbers.Where(name => name != score));
    }
}
