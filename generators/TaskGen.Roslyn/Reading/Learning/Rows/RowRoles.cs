using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>Which members of a row are features and which targets, by the lists of <c>[Dataset]</c> and the members' own attributes.</summary>
/// <param name="dataset">The arguments of <c>[Dataset]</c>; null for rows of which they do not speak.</param>
internal sealed class RowRoles(AttributeArguments? dataset)
{
    private readonly string[] _features = [.. dataset?.Strings("Features") ?? []];
    private readonly string[] _targets = [.. dataset?.Strings("Targets") ?? []];
    private readonly bool _hasFeatures = dataset?.Has("Features") == true;
    private readonly HashSet<string> _marked = new(StringComparer.Ordinal);

    /// <summary>What a member is to training.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="marks">Its own attributes.</param>
    /// <param name="hasMarkedFeatures">Whether any member of the row is marked as a feature.</param>
    public RowRoleModel Of(string name, RowMarks marks, bool hasMarkedFeatures)
    {
        if (marks.IsTarget)
        {
            _marked.Add(name);
        }

        return new RowRoleModel(Name(), marks.IsKey, marks.IsTime, marks.IsWeight);

        string Name() =>
            marks.IsTarget || _targets.Contains(name) ? "Target"
            : marks.IsIgnored || marks.IsWeight ? "Ignored"
            : marks.IsFeature || _features.Contains(name) ? "Feature"
            : _hasFeatures || hasMarkedFeatures || marks.IsKey || marks.IsTime ? "Ignored"
            : "Feature";
    }

    /// <summary>Reports names that are no members, and members that are both features and targets.</summary>
    public void Check(IEnumerable<string> members, string row, ProblemBag problems)
    {
        if (dataset is null)
        {
            return;
        }

        var names = new HashSet<string>(members, StringComparer.Ordinal);
        if (dataset.String("GroupBy") is { } group && !names.Contains(group))
        {
            problems.Add(Missing(dataset.LocationOf("GroupBy"), group, row, "group", names));
        }

        foreach (var list in new[] { "Features", "Targets" })
        {
            var values = list == "Features" ? _features : _targets;
            for (var i = 0; i < values.Length; i++)
            {
                if (!names.Contains(values[i]))
                {
                    problems.Add(Missing(dataset.LocationOf(list, i), values[i], row, list == "Features" ? "feature" : "target", names));
                }
                else if (list == "Features" && (_targets.Contains(values[i]) || _marked.Contains(values[i])))
                {
                    problems.Add(DatasetProblems.TargetIsFeature, dataset.LocationOf(list, i), values[i]);
                }
            }
        }
    }

    // Columns of files are often named like members, but for case and underscores.
    private static Problem Missing(Location location, string value, string row, string role, HashSet<string> names)
    {
        var problem = new Problem(DatasetProblems.NoMemberOfRow, location, [value, row, role]);
        var similar = names.Where(name => string.Equals(name.Replace("_", ""), value.Replace("_", ""), StringComparison.OrdinalIgnoreCase)).ToArray();
        return similar.Length == 1 ? problem with { Properties = problem.Properties.Add(Problem.Suggestion, similar[0]) } : problem;
    }
}
