using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Reading;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Roslyn.Tests.Reading;

/// <summary>What is read from the syntax of a default is what the compiler makes of it.</summary>
public sealed class DefaultValueTests
{
    private static readonly string[] Types =
    [
        "int", "long", "byte", "short", "uint", "ulong", "double", "float", "decimal", "bool", "char", "string", "string?", "object", "dynamic",
        "int?", "double?", "bool?", "System.DayOfWeek", "System.DayOfWeek?", "System.DateTime", "System.Threading.CancellationToken", "(int, int)",
        "int[]", "System.Collections.Generic.List<int>?",
    ];

    private static readonly string[] Values =
    [
        "0", "1", "-1", "-0", "300", "2147483648", "-2147483648", "0x10", "1_000", "1L", "-1L", "1u", "1.5", "-1.5", "-0.0", "1e300", "1.5f", "-1.5f", "1m",
        "true", "false", "'a'", "\"a\"", "\"\\u0041\"", "@\"a\"", "\"\"\"a\"\"\"", "null", "null!", "default", "default!", "(1)", "1 + 1", "+1", "!true",
        "System.DayOfWeek.Friday", "nameof(F)", "double.NaN", "",
    ];

    [Fact]
    public void EveryDefaultIsThatOfTheCompiler()
    {
        var pairs = Types.SelectMany(static type => Values.Select(value => $"{type} x{(value.Length == 0 ? "" : " = " + value)}")).ToArray();
        var methods = string.Concat(pairs.Select(static (pair, i) => $"    public static void F{i}({pair}) {{ }}\n"));
        var compilation = TestCompilation.Create($"public static class C\n{{\n    public static void F() {{ }}\n{methods}}}").Compile();
        var type = compilation.GlobalNamespace.GetTypeMembers("C").Single();
        var wrong = compilation.GetDiagnostics().Where(static found => found.Severity == DiagnosticSeverity.Error)
            .Select(static found => found.Location.GetLineSpan().StartLinePosition.Line - 3).ToHashSet();
        var read = 0;
        for (var i = 0; i < pairs.Length; i++)
        {
            if (wrong.Contains(i))
            {
                continue;
            }

            var parameter = ((IMethodSymbol)type.GetMembers($"F{i}").Single()).Parameters.Single();
            var has = DefaultValue.TryGet(parameter, default, out var value);
            Assert.True(has == parameter.HasExplicitDefaultValue, pairs[i]);
            var expected = has ? parameter.ExplicitDefaultValue : null;
            Assert.True(Equals(value, expected) && value?.GetType() == expected?.GetType() && IsNegativeZero(value) == IsNegativeZero(expected), pairs[i]);
            read++;
        }

        Assert.InRange(read, 150, pairs.Length);
    }

    private static bool IsNegativeZero(object? value) => value is double number && number == 0 && double.IsNegative(number);
}
