using TaskGen.Testing.Roslyn;

namespace TaskGen.Roslyn.Tests.Reading.CodeHashing;

/// <summary>Edits that change nothing of what code does leave its hash alone.</summary>
public sealed class HarmlessEditTests
{
    private const string Source = """
        using System.Text;
        using System.Globalization;

        public static class C
        {
            public static int M(int number)
            {
                var total = 0;
                foreach (var item in new[] { number, Twice(number) })
                {
                    total += item;
                }

                Func<int, int> square = value => value * value;
                return Last(square(total));

                int Last(int end) => end + Helper.Scale;
            }

            private static int Twice(int x) => 2 * x;

            private static int Unused() => 1;
        }

        public static class Helper
        {
            public const int Scale = 3;

            public static string Text => new StringBuilder().Append("a").ToString();
        }

        """;

    private const string Reordered = """
        public static class Helper
        {
            public static string Text => "b";

            public const int Scale = 3;
        }

        public static class C
        {
            private static int Twice(int x) => 2 * x;

            public static int M(int number)
            {
                var total = 0;
                foreach (var item in new[] { number, Twice(number) })
                {
                    total += item;
                }

                Func<int, int> square = value => value * value;
                return Last(square(total));

                int Last(int end) => end + Helper.Scale;
            }
        }
        """;

    [Theory]
    [InlineData("var total = 0;", "var total = 0; // A comment.")]
    [InlineData("var total = 0;", "var  total=0;")]
    [InlineData("total", "sum")]
    [InlineData("item", "thing")]
    [InlineData("value", "v")]
    [InlineData("square", "power")]
    [InlineData("Last", "Final")]
    [InlineData("int end) => end", "int finish) => finish")]
    [InlineData("int x) => 2 * x", "int y) => 2 * y")]
    [InlineData("Unused() => 1", "Unused() => 2")]
    [InlineData("    private static int Unused() => 1;\n", "")]
    [InlineData("Append(\"a\")", "Append(\"b\")")]
    [InlineData("    private static int Twice", "    #region Twice\n    /// <summary>Doubles.</summary>\n    #endregion\n    private static int Twice")]
    [InlineData("    private static int Twice", "#pragma warning disable CS0219\n#nullable disable warnings\n#line 77\n    private static int Twice")]
    [InlineData("using System.Text;\nusing System.Globalization;", "using System.Globalization;\nusing System.Text;")]
    [InlineData("public static class Helper", "public static class Another { public static int X => 1; }\npublic static class Helper")]
    [InlineData("\n", "\r\n")]
    public void AHarmlessEditLeavesTheHash(string before, string after)
    {
        var edited = Source.Replace("\r\n", "\n").Replace(before, after);
        Assert.NotEqual(Source, edited);
        Assert.Equal(Hashes.Of(Source), Hashes.Of(edited));
    }

    [Fact]
    public void TheOrderOfMembersAndTypesDoesNotMatter() => Assert.Equal(Hashes.Of(Source), Hashes.Of(Reordered));

    [Fact]
    public void TheOrderAndNamesOfFilesDoNotMatter()
    {
        (string, string) c = ("C.cs", "static partial class C { public static int M() => F() + D.X; }");
        (string, string) more = ("More.cs", "static partial class C { static int F() => 1; }");
        (string, string) d = ("D.cs", "static class D { public const int X = 3; }");
        var hash = Hashes.Of(c, more, d);
        Assert.Equal(hash, Hashes.Of(d, more, c));
        Assert.Equal(hash, Hashes.Of(("/elsewhere/Z.cs", c.Item2), more, d));
    }

    [Theory]
    [InlineData("static class C { public static string M() => \"a\\u0041\"; }", "static class C { public static string M() => \"aA\"; }")]
    [InlineData("static class C { public static int M() { goto L; L: return 1; } }", "static class C { public static int M() { goto End; End: return 1; } }")]
    [InlineData("static class C { public static T M<T>(T x) => x; }", "static class C { public static TItem M<TItem>(TItem y) => y; }")]
    [InlineData(
        "static class C { public static object M(int[] x) => from a in x let b = a select b; }",
        "static class C { public static object M(int[] x) => from i in x let j = i select j; }")]
    [InlineData("static class C { public static int M((int A, int B) x) => x.A; }", "static class C { public static int M((int X, int Y) x) => x.X; }")]
    [InlineData(
        "static class C { public static int M() => new D(1).Y; } class D(int x) { public int Y => x; }",
        "static class C { public static int M() => new D(1).Y; } class D(int z) { public int Y => z; }")]
    [InlineData(
        "static class C { public static int M() => F(); static int F([System.Runtime.CompilerServices.CallerLineNumber] int x = 0) => 1; }",
        "static class C { public static int M() =>\n\n F(); static int F([System.Runtime.CompilerServices.CallerLineNumber] int x = 0) => 1; }")]
    [InlineData(
        "using X = System.Text.StringBuilder; static class C { public static object M() => new X(); }",
        "using Y = System.Text.StringBuilder; static class C { public static object M() => new Y(); }")]
    public void WhatIsOnlyWrittenOtherwiseLeavesTheHash(string before, string after) => Assert.Equal(Hashes.Of(before), Hashes.Of(after));

    [Fact]
    public void TheSameTextUnderAnotherUsingMovesTheHash()
    {
        const string Body = "static class C { public static int M() => X.F(); }\n";
        const string Libraries =
            "namespace A { static class X { public static int F() => 1; } } namespace B { static class X { public static int F() => 1; } }";
        Assert.NotEqual(Hashes.Of("using A;\n" + Body + Libraries), Hashes.Of("using B;\n" + Body + Libraries));
    }

    [Fact]
    public void AnOverloadThatFitsBetterMovesTheHash() => Assert.NotEqual(
        Hashes.Of("static class C { public static int M(int x) => F(x); static int F(long x) => 1; }"),
        Hashes.Of("static class C { public static int M(int x) => F(x); static int F(long x) => 1; static int F(int x) => 1; }"));

    [Fact]
    public void AttributesThatSayHowATaskIsRunLeaveTheHash()
    {
        static string Hash(string attribute) => Hashes.Read(
            TestCompilation.Create(
                $"using TaskGen; static class C {{ [{attribute}] public static int M() => 1; }}").With(typeof(TaskAttribute).Assembly)).Source;
        Assert.Equal(Hash("Task(Retries = 1)"), Hash("Task(Retries = 2, Cache = true)"));
    }
}
