using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Diagnostics;

/// <summary>TG2047 to TG2051: parts of rows that have sources of their own.</summary>
internal static class SourceRules
{
    private const string Category = "TaskGen.Datasets";

    public static readonly DiagnosticDescriptor SourceOfNoRow = new(
        DiagnosticIds.SourceOfNoRow,
        "A part that is no row",
        "'{0}' is marked [Source], but '{1}' is no row type: make it a record whose members are the columns of the source, with a [Key]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.SourceOfNoRow));

    public static readonly DiagnosticDescriptor PartWithoutKey = new(
        DiagnosticIds.PartWithoutKey,
        "Nothing to join a part by",
        "'{0}' has no [Key], by which '{1}' is joined: mark the member that identifies a row of '{0}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.PartWithoutKey));

    public static readonly DiagnosticDescriptor KeysDiffer = new(
        DiagnosticIds.KeysDiffer,
        "Keys that cannot be joined",
        "'{0}' is joined to the rest of '{1}' by key, but {2}: {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.KeysDiffer));

    public static readonly DiagnosticDescriptor SourceNotRead = new(
        DiagnosticIds.SourceNotRead,
        "A source that nobody reads",
        "'{0}' is marked [Source], but {1}: remove the mark, or let the built-in readers read these rows",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.SourceNotRead));

    public static readonly DiagnosticDescriptor UnionShape = new(
        DiagnosticIds.UnionShape,
        "A union of a wrong shape",
        "A union takes the rows of each source and returns joined rows, but '{0}' {1}: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(DiagnosticIds.UnionShape));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [SourceOfNoRow, PartWithoutKey, KeysDiffer, SourceNotRead, UnionShape];
}
