using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Queries;

/// <summary>Reads and checks the query of a <c>[Dataset]</c>, or of a <c>[Source]</c>.</summary>
internal static class QueryReader
{
    private static readonly string[] Urls = ["TrainingUrl", "ValidationUrl", "TestUrl", "Lazy"];

    private static readonly string[] DatabaseSettings = ["Connection", "DatabaseUrl", "Provider"];

    /// <summary>The query of a dataset; null if it has none.</summary>
    public static QueryModel? Read(INamedTypeSymbol type, AttributeArguments arguments, QueryInputs inputs, ProblemBag problems)
    {
        var text = arguments.String("Query");
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        foreach (var url in Urls.Where(arguments.Has).Take(1))
        {
            problems.Add(DatasetProblems.QueryAndUrl, arguments.LocationOf(url), url);
        }

        return Read(text!, TypeNames.Short(type), arguments, mayBeWithoutDatabase: false, inputs, problems) with
        {
            UniqueId = arguments.String("UniqueId"),
        };
    }

    /// <summary>The query of a part; null if it has none.</summary>
    /// <param name="member">The member of the row that is the part.</param>
    /// <param name="location">Where it is declared.</param>
    /// <param name="source">Its attribute.</param>
    /// <param name="inputs">The inputs of the dataset.</param>
    /// <param name="hasMain">Whether the dataset has a query of its own, whose database the part is then in.</param>
    /// <param name="problems">What is wrong with it.</param>
    public static QueryModel? Read(
        string member, Location location, AttributeArguments source, QueryInputs inputs, bool hasMain, ProblemBag problems)
    {
        if (source.String("Query") is not { } text)
        {
            foreach (var setting in DatabaseSettings.Where(source.Has).Take(1))
            {
                problems.Add(DatasetProblems.UnusableMark, location, member, "[Source]", setting, "has no meaning without Query");
            }

            return null;
        }

        if (source.At(0).Kind == TypedConstantKind.Primitive)
        {
            problems.Add(DatasetProblems.QueryAndUrl, source.LocationAt(0), "The URL");
        }
        else if (source.Has("Format"))
        {
            problems.Add(DatasetProblems.QueryAndUrl, source.LocationOf("Format"), "Format");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(DatasetProblems.UnusableMark, location, member, "[Source]", "an empty text", "is no query");
        }

        return Read(text, member, source, hasMain && !source.Has("Provider"), inputs, problems);
    }

    private static QueryModel Read(
        string text, string owner, AttributeArguments arguments, bool mayBeWithoutDatabase, QueryInputs inputs, ProblemBag problems)
    {
        var (connection, database) = (arguments.String("Connection"), arguments.String("DatabaseUrl"));
        var hasNone = string.IsNullOrWhiteSpace(connection) && string.IsNullOrWhiteSpace(database);
        if (hasNone ? !mayBeWithoutDatabase : string.IsNullOrWhiteSpace(connection) == string.IsNullOrWhiteSpace(database))
        {
            problems.Add(DatasetProblems.QueryWithoutDatabase, arguments.LocationOf("Query"), owner, hasNone ? "neither" : "both");
        }

        return new QueryModel(
            text, connection, database, arguments.String("Provider"), null, inputs.Of(text, arguments.LocationOf("Query")));
    }
}
