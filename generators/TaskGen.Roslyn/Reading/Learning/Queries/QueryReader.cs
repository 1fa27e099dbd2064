using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Queries;

/// <summary>Reads and checks the query of a <c>[Dataset]</c> and its inputs.</summary>
internal static class QueryReader
{
    private static readonly string[] Urls = ["TrainingUrl", "ValidationUrl", "TestUrl", "Lazy"];

    /// <summary>The query; null if the dataset has none.</summary>
    public static QueryModel? Read(
        INamedTypeSymbol type, AttributeArguments arguments, KnownSymbols known, ProblemBag problems, CancellationToken cancellationToken)
    {
        var text = arguments.String("Query");
        var inputs = type.GetAttributes()
            .Where(attribute => attribute.AttributeClass is { } found && known.Is(found, KnownNames.QueryInputAttribute)).ToArray();
        if (string.IsNullOrWhiteSpace(text))
        {
            foreach (var input in inputs.Take(1))
            {
                problems.Add(DatasetProblems.InputWithoutQuery, new AttributeArguments(input, cancellationToken).Location, TypeNames.Short(type));
            }

            return null;
        }

        foreach (var url in Urls.Where(arguments.Has).Take(1))
        {
            problems.Add(DatasetProblems.QueryAndUrl, arguments.LocationOf(url), url);
        }

        var (connection, database) = (arguments.String("Connection"), arguments.String("DatabaseUrl"));
        if (string.IsNullOrWhiteSpace(connection) == string.IsNullOrWhiteSpace(database))
        {
            problems.Add(
                DatasetProblems.QueryWithoutDatabase, arguments.LocationOf("Query"), TypeNames.Short(type), connection is null ? "neither" : "both");
        }

        CheckInputs(text!, arguments, inputs, problems, cancellationToken);
        return new QueryModel(
            text!, connection, database, arguments.String("Provider"), arguments.String("UniqueId"), inputs.Select(Input).ToEquatableArray());
    }

    private static void CheckInputs(
        string text, AttributeArguments arguments, AttributeData[] inputs, ProblemBag problems, CancellationToken cancellationToken)
    {
        var names = QueryParameters.Find(text);
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            var place = new AttributeArguments(input, cancellationToken);
            var name = place.At(0).Value as string ?? "";
            if (!names.Any(found => found.Name == name))
            {
                problems.Add(
                    DatasetProblems.InputNotInQuery, place.LocationAt(0), name,
                    names.Count == 0 ? "none" : string.Join(", ", names.Select(static found => found.Name)));
            }
            else if (!declared.Add(name))
            {
                problems.Add(DatasetProblems.SecondInput, place.LocationAt(0), name);
            }
        }

        foreach (var (name, _) in names.Where(found => !declared.Contains(found.Name)))
        {
            problems.Add(DatasetProblems.QueryNameWithoutInput, arguments.LocationOf("Query"), name);
        }
    }

    private static QueryInputModel Input(AttributeData attribute)
    {
        return new QueryInputModel(
            attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "", Value("Training"), Value("Validation"), Value("Test"));

        string? Value(string name) =>
            attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: TypedConstantKind.Primitive, IsNull: false } constant
                ? Literals.Of(constant.Type!, constant.Value)
                : null;
    }
}
