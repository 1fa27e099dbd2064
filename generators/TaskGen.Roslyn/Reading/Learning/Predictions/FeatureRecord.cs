using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Rows;

namespace TaskGen.Roslyn.Reading.Learning.Predictions;

/// <summary>Reads a record with the features of a row, which must be those that the model learns from.</summary>
/// <param name="trained">The rows that training takes.</param>
/// <param name="trainedType">Their type.</param>
/// <param name="codecs">Known types, codecs and cancellation.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class FeatureRecord(RowModel trained, INamedTypeSymbol trainedType, CodecReader codecs, ProblemBag problems)
{
    /// <summary>The record as rows that are read; its numbers come in the order of training. Null if it differs.</summary>
    public RowModel? Read(PredictShape predict)
    {
        var (type, method) = (predict.Features, predict.Stage.Method);
        var location = ParameterReader.Location(predict.FeaturesParameter, codecs.CancellationToken) ?? predict.Stage.Location;
        if (RowDeclaration.Of(type, location, codecs) is not { } declaration)
        {
            predict.Stage.Refuse(
                $"takes a '{TypeNames.Short(type)}', which has no constructor whose parameters are all members that can be read",
                "let it take a record", predict.FeaturesParameter);
            return null;
        }

        var differences = new List<string>();
        var columns = new List<(RowMemberModel Model, int Place, int Trained)>();
        for (var place = 0; place < declaration.Members.Count; place++)
        {
            if (Column(declaration.Members[place], differences) is { } column)
            {
                columns.Add((column.Model, place, column.Trained));
            }
        }

        differences.AddRange(trained.Members
            .Where(static member => member.Role.Name == "Feature")
            .Where(member => declaration.Members.All(declared => declared.Member.Name != member.Name))
            .Select(member => $"it lacks '{member.Name}' ({Type(member)})"));
        if (differences.Count > 0)
        {
            problems.Add(
                TrainingProblems.FeaturesDiffer, location, method.Name, TypeNames.Short(type), TypeNames.Short(trainedType), string.Join(", ", differences));
            return null;
        }

        foreach (var (model, place, _) in columns.Where(static column => column.Model.Role.Name == "Target"))
        {
            problems.Add(TrainingProblems.TargetAmongFeatures, declaration.Members[place].Location, method.Name, model.Name, TypeNames.Short(type));
        }

        if (codecs.Read(type, TypeNames.Short(type), out var failure) is not { } codec)
        {
            failure!.Report(TaskProblems.ParameterWithoutCodec, location, predict.FeaturesParameter.Name, problems);
            return null;
        }

        // What a model sees goes by position, and so by the row that it learned from.
        var ordered = columns.OrderBy(static column => column.Trained).ToList();
        var creation = columns.OrderBy(static column => column.Place).Select(column => ordered.IndexOf(column));
        return new RowModel(
            TypeNames.Qualified(type), ordered.Select(static column => column.Model).ToEquatableArray(), declaration.ConstructorCount, codec, IsPlain: false)
        {
            Creation = creation.ToEquatableArray(),
        };
    }

    private (RowMemberModel Model, int Trained)? Column(RowMember declared, List<string> differences)
    {
        var member = declared.Member;
        var position = trained.Members.ToList().FindIndex(candidate => candidate.Name == member.Name);
        var spelled = TypeNames.Short(ObjectMembers.TypeOf(member));
        if (position < 0)
        {
            differences.Add($"'{member.Name}' ({spelled}) is none of them");
            return null;
        }

        var found = trained.Members[position];
        if (found.Role.Name == "Ignored")
        {
            differences.Add($"'{member.Name}' is in the row, but no feature");
            return null;
        }

        var own = RowMemberReader.Read(declared, found.Role, codecs);
        if (own is null || own.TypeOf != found.TypeOf || own.IsNullableReference != found.IsNullableReference)
        {
            differences.Add($"'{member.Name}' is '{spelled}' and there '{Type(found)}'");
            return null;
        }

        return (found with { ExplicitName = own.ExplicitName ?? found.ExplicitName, Default = own.Default }, position);
    }

    private static string Type(RowMemberModel member) =>
        member.TypeOf.Replace("global::", "") + (member.IsNullableReference ? "?" : "");
}
