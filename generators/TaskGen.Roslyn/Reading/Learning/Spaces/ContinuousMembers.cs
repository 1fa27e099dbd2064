using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.Learning.Spaces;

/// <summary>Finds the hyperparameters that a grid over the space of a record cannot visit, because nothing says how many of their values.</summary>
internal static class ContinuousMembers
{
    private static readonly string[] Ranges = ["Uniform", "LogUniform", "Normal", "LogNormal"];

    /// <summary>Their names, with those of nested records behind dots; what a condition may keep from being searched is left out.</summary>
    /// <param name="record">The record.</param>
    /// <param name="set">Whether code gives the property of the space with a name its values.</param>
    /// <param name="known">The compilation.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IReadOnlyList<string> Of(INamedTypeSymbol record, Func<string, bool> set, KnownSymbols known, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        Add(record, "", set, [], known, found, cancellationToken);
        return found;
    }

    private static void Add(
        INamedTypeSymbol record, string prefix, Func<string, bool> set, HashSet<ITypeSymbol> open, KnownSymbols known, List<string> found,
        CancellationToken cancellationToken)
    {
        if (!open.Add(record))
        {
            return;
        }

        var members = SpaceMember.Of(record, known, cancellationToken);
        foreach (var member in members.Where(member => !IsSet(member) && IsSearched(member, depth: 0)))
        {
            if (member is { Range.Name: { } range, Steps: null } && Ranges.Contains(range))
            {
                found.Add(prefix + member.Symbol.Name);
            }
            else if (member.Nested is { } nested)
            {
                Add(nested, $"{prefix}{member.Symbol.Name}.", static _ => false, open, known, found, cancellationToken);
            }
        }

        open.Remove(record);

        // A property has another name where the member's is that of something else.
        bool IsSet(SpaceMember member) => set(member.Symbol.Name) || set(member.Symbol.Name + "Range");

        // Whether its conditions hold somewhere in the space, as far as is certain.
        bool IsSearched(SpaceMember member, int depth) => depth <= members.Length && member.Conditions.All(condition =>
            members.FirstOrDefault(other => other.Symbol.Name == condition.ConstructorArguments.FirstOrDefault().Value as string) is { } other
            && !IsSet(other)
            && RangeExpressions.Of(other, cancellationToken) is not null
            && IsSearched(other, depth + 1));
    }
}
