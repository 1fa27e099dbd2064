using TaskGen.Testing.Roslyn;

namespace TaskGen.Architecture.Tests.PublicApi;

public class PublicApiTextTests
{
    [Theory]
    [InlineData("public static class A { public static int F(this string s, int n = 1, params string?[] more) => n; internal static void G() { } }", """
        public static class N.A
            public static int F(this string s, int n = 1, params string?[] more)
        """)]
    [InlineData("public sealed record A(int X, string? Y = null) { public required double Z { get; init; } }", """
        public sealed record N.A
            public A(int X, string? Y = null)
            public int X { get; init; }
            public required double Z { get; init; }
            public string? Y { get; init; }
        """)]
    [InlineData("public abstract record A(int X); public sealed record B(int X) : A(X);", """
        public abstract record N.A
            protected A(int X)
            public int X { get; init; }

        public sealed record N.B : A
            public B(int X)
        """)]
    [InlineData("public readonly record struct A(int X);", """
        public readonly struct N.A : IEquatable<A>
            public A(int X)
            public int X { get; init; }
        """)]
    [InlineData(
        "public class A<T> : List<T>, IDisposable where T : class, new() { public void Dispose() { } protected virtual U F<U>(ref T t, out int i) where U "
        + ": struct => throw new(); private protected void Hidden() { } }",
        """
        public class N.A<T> : List<T>, IDisposable where T : class, new()
            protected virtual U F<U>(ref T t, out int i) where U : struct
            public A()
            public void Dispose()
        """)]
    [InlineData("public interface I<in T, out U> where T : notnull { U F(T t); event Action? E; int this[int i] { get; } }", """
        public interface N.I<in T, out U> where T : notnull
            U F(T t)
            event Action? E
            int this[int i] { get; }
        """)]
    [InlineData(
        "[Flags] public enum E : byte { None = 0, A = 1, B = 4 } public delegate Task<T?> D<T>(T t, CancellationToken token = default) where T : class;", """
        public delegate Task<T?> N.D<T>(T t, CancellationToken token = default) where T : class

        public enum N.E
            A = 1
            B = 4
            None = 0
        """)]
    [InlineData(
        "public sealed class A { private A() { } public const string C = \"c\"; public static readonly int R = 1; public int P { get; private set; } "
        + "public override string ToString() => C; public static A operator +(A a, A b) => a; protected void NotSeen() { } public class Inner { } private "
        + "class Secret { } }",
        """
        public sealed class N.A
            public const string C = "c"
            public int P { get; }
            public static A operator +(A a, A b)
            public static readonly int R

        public class N.A.Inner
            public Inner()
        """)]
    [InlineData("internal class A { public class Unreachable { } } file class B;", "")]
    public void PublicSymbolsAreRendered(string source, string expected)
    {
        var assembly = TestCompilation.Create("#pragma warning disable\nnamespace N;\n" + source).Compile().ToLibrary();

        Assert.Equal(expected.Length == 0 ? expected : expected.ReplaceLineEndings("\n") + "\n", PublicApiText.Render(assembly));
    }

    [Fact]
    public void AChangeOfAMemberChangesTheText() => Assert.NotEqual(Render("public int F() => 1;"), Render("public long F() => 1;"));

    [Fact]
    public void AChangeOfABodyDoesNot() => Assert.Equal(Render("public int F() => 1;"), Render("public int F() => 2;"));

    private static string Render(string member) =>
        PublicApiText.Render(TestCompilation.Create($"public class A {{ {member} }}").Compile().ToLibrary());
}
