using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>Says something else of the same kind: other types, modifiers, literals and namespaces.</summary>
internal static class Alterations
{
    private static readonly string[] Types =
    [
        "int", "long", "double", "float", "decimal", "string", "bool", "byte", "char", "int?", "string?", "double?", "int[]", "List<int>", "List<string?>",
        "IReadOnlyList<double>", "Dictionary<string, int>", "(int a, string b)", "DateTime", "DateTimeOffset", "Guid", "TimeSpan", "DayOfWeek", "DateOnly",
        "HashSet<int>", "int[,]", "object", "dynamic", "ImmutableArray<int>", "IEnumerable<int>", "List<List<int[]>?>",
        "System.Int32", "global::System.String", "nint", "Half", "Uri", "Version", "byte[]", "ReadOnlyMemory<byte>", "Stream",
    ];

    private static readonly string[] Numbers = ["0", "0x7F", "0b1", "1_000", "int.MaxValue", "(-1)", "'a'", "1 + 1", "checked(1 + 1)", "(int)2.5"];

    private static readonly string[] Texts =
    [
        "\"{\"", "\"\\\"\"", "\"\\\\\"", "@\"a\"\"\\\"", "\"\\u2028\"", "\"\"\"a \"\" b\"\"\"", "$\"{1}\"", "$$\"\"\"{{{1}}}\"\"\"", "\"*/ //\"",
        "nameof(String)", "\"a\" + \"b\"", "\"é\\0\"", "\"\\r\\n\"", "default(string)!", "string.Empty", "(\"a\")", "\"]]>&<\"",
    ];

    private static readonly string[] Accessibilities = ["public", "internal", "private", "protected", "protected internal", "private protected", ""];

    private static readonly string[] Modifiers =
        ["partial", "sealed", "unsafe", "new", "static", "readonly", "abstract", "ref", "required", "extern", "virtual"];

    /// <summary>Another type of a parameter, result, property or local.</summary>
    public static Mutation? TypeName(SoundSource source, Random random) =>
        Of(source.Nodes<TypeSyntax>().Where(IsOfDeclaration), random, _ => Types[random.Next(Types.Length)]);

    /// <summary>A type that may be null, or no longer.</summary>
    public static Mutation? Nullability(SoundSource source, Random random) => Of(
        source.Nodes<TypeSyntax>().Where(static type => IsOfDeclaration(type) || type.Parent is TypeArgumentListSyntax or ArrayTypeSyntax),
        random,
        static type => type is NullableTypeSyntax nullable ? nullable.ElementType.ToString() : $"{type}?");

    /// <summary>Another literal in place of one of its kind.</summary>
    public static Mutation? Literal(SoundSource source, Random random) => Of(
        source.Nodes<LiteralExpressionSyntax>(),
        random,
        literal => literal.Kind() switch
        {
            SyntaxKind.StringLiteralExpression => Texts[random.Next(Texts.Length)],
            SyntaxKind.NumericLiteralExpression => Numbers[random.Next(Numbers.Length)],
            _ => $"({literal})",
        });

    /// <summary>Something around an expression that leaves its value as it is.</summary>
    public static Mutation? Expression(SoundSource source, Random random) => Of(
        source.Nodes<ArgumentSyntax>().Select(static argument => argument.Expression)
            .Concat(source.Nodes<ReturnStatementSyntax>().Select(static statement => statement.Expression).OfType<ExpressionSyntax>())
            .Concat(source.Nodes<BinaryExpressionSyntax>())
            .Concat(source.Nodes<MemberAccessExpressionSyntax>())
            .Concat(source.Nodes<InvocationExpressionSyntax>()),
        random,
        expression => random.Next(7) switch
        {
            0 => $"({expression})",
            1 => $"checked({expression})",
            2 => $"unchecked({expression})",
            3 => $"({expression})!",
            4 => $"(true ? {expression} : default)",
            5 => $"({expression} is var {HostileNames.Next(random)} ? {expression} : {expression})",
            _ => $"new[] {{ {expression} }}[0]",
        });

    /// <summary>Another accessibility, or one more or less modifier.</summary>
    public static Mutation? Modifier(SoundSource source, Random random)
    {
        var members = source.Nodes<MemberDeclarationSyntax>().Where(static member => member.Modifiers.Count > 0).ToList();
        if (members.Count == 0)
        {
            return null;
        }

        var modifiers = members[random.Next(members.Count)].Modifiers;
        if (random.Next(2) == 0)
        {
            var first = modifiers.FirstOrDefault(static modifier => SyntaxFacts.IsAccessibilityModifier(modifier.Kind()));
            return first == default ? null : Change(first.Span, first.Text, Accessibilities[random.Next(Accessibilities.Length)]);
        }

        var token = modifiers[random.Next(modifiers.Count)];
        return random.Next(2) == 0
            ? Change(token.Span, token.Text, "")
            : Change(new TextSpan(modifiers[^1].SpanStart, 0), "nothing", $"{Modifiers[random.Next(Modifiers.Length)]} ");
    }

    /// <summary>A file's namespace left out, or given another name.</summary>
    public static Mutation? Namespace(SoundSource source, Random random) => source.Nodes<BaseNamespaceDeclarationSyntax>() switch
    {
        [FileScopedNamespaceDeclarationSyntax only] when random.Next(2) == 0 =>
            Change(TextSpan.FromBounds(only.NamespaceKeyword.SpanStart, only.SemicolonToken.Span.End), only.Name.ToString(), ""),
        [var first, ..] => Change(first.Name.Span, first.Name.ToString(), $"{HostileNames.Next(random)}.{HostileNames.Next(random)}"),
        _ => null,
    };

    private static bool IsOfDeclaration(TypeSyntax type) => type.Parent switch
    {
        ParameterSyntax or PropertyDeclarationSyntax or MethodDeclarationSyntax or VariableDeclarationSyntax or TupleElementSyntax => !type.IsVar,
        _ => false,
    };

    private static Mutation? Of<T>(IEnumerable<T> nodes, Random random, Func<T, string> alter)
        where T : SyntaxNode
    {
        var all = nodes.ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var node = all[random.Next(all.Count)];
        return Change(node.Span, node.ToString(), alter(node));
    }

    private static Mutation Change(TextSpan span, string text, string other) =>
        new($"replacement of {text} at {span.Start} by {other}", new TextChange(span, other));
}
