using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Queries;

/// <summary>The inputs of a dataset's queries: of its own, and of those of parts of its rows.</summary>
/// <param name="dataset">The class.</param>
/// <param name="known">Known types.</param>
/// <param name="problems">What is wrong with them.</param>
/// <param name="cancellationToken">Ends the reading.</param>
internal sealed class QueryInputs(INamedTypeSymbol dataset, KnownSymbols known, ProblemBag problems, CancellationToken cancellationToken)
{
    private readonly AttributeData[] _inputs =
        [.. dataset.GetAttributes().Where(attribute => attribute.AttributeClass is { } found && known.Is(found, KnownNames.QueryInputAttribute))];

    // What the queries name, each name once, in the order in which they are read.
    private readonly List<string> _named = [];

    private int _queries;

    /// <summary>The inputs that a query names, in the order of their declaration; a problem for each name that is none.</summary>
    public EquatableArray<QueryInputModel> Of(string query, Location location)
    {
        _queries++;
        string[] names = [.. QueryParameters.Find(query).Select(static found => found.Name)];
        _named.AddRange(names.Except(_named, StringComparer.Ordinal).ToArray());
        foreach (var name in names.Where(name => !_inputs.Any(input => NameOf(input) == name)))
        {
            problems.Add(DatasetProblems.QueryNameWithoutInput, location, name);
        }

        return _inputs.Where(input => names.Contains(NameOf(input), StringComparer.Ordinal))
            .GroupBy(NameOf, StringComparer.Ordinal).Select(static group => Model(group.First())).ToEquatableArray();
    }

    /// <summary>To be called when all queries were read: reports what none of them names, and values for rows that are not read by themselves.</summary>
    public void Complete(DatasetOptionsModel options)
    {
        if (_queries == 0)
        {
            foreach (var input in _inputs.Take(1))
            {
                problems.Add(DatasetProblems.InputWithoutQuery, new AttributeArguments(input, cancellationToken).Location, TypeNames.Short(dataset));
            }

            return;
        }

        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in _inputs)
        {
            var (place, name) = (new AttributeArguments(input, cancellationToken), NameOf(input));
            if (!_named.Contains(name))
            {
                problems.Add(DatasetProblems.InputNotInQuery, place.LocationAt(0), name, _named.Count == 0 ? "none" : string.Join(", ", _named));
            }
            else if (!declared.Add(name))
            {
                problems.Add(DatasetProblems.SecondInput, place.LocationAt(0), name);
            }
            else
            {
                CheckPartition("Test", "test", options.TestUrl, options.Query?.HasTest == true);
                CheckPartition("Validation", "validation", options.ValidationUrl, options.Query?.HasValidation == true);
            }

            void CheckPartition(string setting, string rows, string? url, bool isQueried)
            {
                if (Value(input, setting) is not null && string.IsNullOrWhiteSpace(url) && !isQueried)
                {
                    problems.Add(
                        DatasetProblems.InputOfNoPartition, place.LocationOf(setting), name, rows, TypeNames.Short(dataset), setting);
                }
            }
        }
    }

    private static string NameOf(AttributeData input) => input.ConstructorArguments.FirstOrDefault().Value as string ?? "";

    private static QueryInputModel Model(AttributeData input) =>
        new(NameOf(input), Value(input, "Training"), Value(input, "Validation"), Value(input, "Test"));

    private static string? Value(AttributeData input, string name) =>
        input.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: TypedConstantKind.Primitive, IsNull: false } constant
            ? Literals.Of(constant.Type!, constant.Value)
            : null;
}
