using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading;

/// <summary>Checks the options that make up the cache key.</summary>
internal static class CacheChecks
{
    public static void Check(IMethodSymbol method, AttributeArguments arguments, KnownSymbols known, ProblemBag problems)
    {
        if (arguments.Boolean("Cache") && ReturnReader.Unwrap(method, known).Type is null && !(method.ReturnsVoid && method.IsAsync))
        {
            problems.Add(CachingProblems.CacheWithoutOutput, arguments.LocationOf("Cache"), method.Name);
        }

        if (arguments.String("Version") is { } version && string.IsNullOrWhiteSpace(version))
        {
            problems.Add(CachingProblems.EmptyVersion, arguments.LocationOf("Version"), method.Name);
        }

        CheckIgnored(method, arguments, known, problems);
    }

    private static void CheckIgnored(IMethodSymbol method, AttributeArguments arguments, KnownSymbols known, ProblemBag problems)
    {
        var ignored = arguments.Elements("CacheIgnore");
        if (ignored.Count == 0)
        {
            return;
        }

        // An instance is a part of the inputs too, by the parameters of its constructor.
        var parameters = method.IsStatic
            ? method.Parameters
            : method.Parameters.AddRange(method.ContainingType.InstanceConstructors.SelectMany(static constructor => constructor.Parameters));
        var inputs = parameters.Where(
            parameter => ServiceKinds.Of(parameter, known) == ParameterKind.Data).Select(static parameter => parameter.Name).ToArray();
        for (var i = 0; i < ignored.Count; i++)
        {
            if (ignored[i] is string name && !inputs.Contains(name, StringComparer.Ordinal))
            {
                var problem = new Problem(
                    CachingProblems.IgnoredNoInput, arguments.LocationOf("CacheIgnore", i), [name, method.Name, Reason(name, parameters)]);
                var similar = inputs.Where(input => string.Equals(input, name, StringComparison.OrdinalIgnoreCase) && !ignored.Contains(input)).ToArray();
                problems.Add(similar.Length == 1 ? problem with { Properties = problem.Properties.Add(Problem.Suggestion, similar[0]) } : problem);
            }
        }

        if (inputs.Length > 0 && Array.TrueForAll(inputs, ignored.Contains))
        {
            problems.Add(CachingProblems.AllInputsIgnored, arguments.LocationOf("CacheIgnore"), method.Name);
        }
    }

    private static string Reason(string name, System.Collections.Immutable.ImmutableArray<IParameterSymbol> parameters) =>
        parameters.Any(parameter => parameter.Name == name) ? "is a service, which is never part of the key" : "is no parameter";
}
