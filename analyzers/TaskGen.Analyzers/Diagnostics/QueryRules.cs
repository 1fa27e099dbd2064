using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Diagnostics;

/// <summary>TG2020 to TG2029: queries and formats of datasets.</summary>
internal static class QueryRules
{
    private const string Category = "TaskGen.Datasets";

    public static readonly DiagnosticDescriptor QueryAndUrl = new(
        DiagnosticIds.QueryAndUrl,
        "A query beside files",
        "{0} has no meaning beside Query, whose result is the rows: remove one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.QueryAndUrl));

    public static readonly DiagnosticDescriptor QueryWithoutDatabase = new(
        DiagnosticIds.QueryWithoutDatabase,
        "A query without a database, or with two",
        "The query of '{0}' has {1} of Connection and DatabaseUrl: set one, the name of a connection string or the URL of an SQLite file",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.QueryWithoutDatabase));

    public static readonly DiagnosticDescriptor InputWithoutQuery = new(
        DiagnosticIds.InputWithoutQuery,
        "An input without a query",
        "'{0}' has no Query that the input is for: set it in [Dataset] or [Source], or remove the input",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.InputWithoutQuery));

    public static readonly DiagnosticDescriptor InputNotInQuery = new(
        DiagnosticIds.InputNotInQuery,
        "An input that the query does not name",
        "The query does not name '{0}' (it names {1}): name it behind @, or remove the input",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.InputNotInQuery));

    public static readonly DiagnosticDescriptor QueryNameWithoutInput = new(
        DiagnosticIds.QueryNameWithoutInput,
        "A name in a query without an input",
        "The query names '{0}', which no input gives a value: add [QueryInput(\"{0}\", Training = …)]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.QueryNameWithoutInput));

    public static readonly DiagnosticDescriptor SecondInput = new(
        DiagnosticIds.SecondInput,
        "Two inputs of one name",
        "The input '{0}' is there already: give its values for all partitions in one attribute",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.SecondInput));

    public static readonly DiagnosticDescriptor FormatContradictsEnding = new(
        DiagnosticIds.FormatContradictsEnding,
        "A format that contradicts the ending of a file",
        "Files that end in '{0}' are {1}, but Format is {2}: correct one of them",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.FormatContradictsEnding));

    public static readonly DiagnosticDescriptor InputOfNoPartition = new(
        DiagnosticIds.InputOfNoPartition,
        "An input with a value for rows that are not read by themselves",
        "The input '{0}' has a value for {1} rows, but '{2}' reads none by themselves: set {3}Url, name the input in the query of [Dataset], "
            + "or remove the value",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.InputOfNoPartition));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        QueryAndUrl,
        QueryWithoutDatabase,
        InputWithoutQuery,
        InputNotInQuery,
        QueryNameWithoutInput,
        SecondInput,
        FormatContradictsEnding,
        InputOfNoPartition,
    ];
}
