namespace TaskGen.Roslyn.Tests.Reading.CodeHashing;

/// <summary>For each way to reach code: one token of what is reached changes, and the hash with it.</summary>
public sealed class MutationTests
{
    // The mutated token is `1` between marks; it becomes `2`.
    private const string Token = "«1»";

    public static TheoryData<string, string> Reaches => new()
    {
        { "own body", "static class C { public static int M() => «1»; }" },
        { "default value", "static class C { public static int M(int x = «1») => x; }" },
        { "called method", "static class C { public static int M() => F(); static int F() => «1»; }" },
        { "three calls away", "static class C { public static int M() => F(); static int F() => G(); static int G() => H(); static int H() => «1»; }" },
        { "circle of calls", "static class C { public static int M() => F(3); static int F(int n) => n < 1 ? 0 : G(n); static int G(int n) => F(n - «1»); }" },
        { "method of another class", "static class C { public static int M() => D.F(); } static class D { public static int F() => «1»; }" },
        { "instance method", "static class C { public static int M() => new D().F(); } class D { public int F() => «1»; }" },
        { "generic method", "static class C { public static int M() => F<string>(); static int F<T>() => «1»; }" },
        { "member of a constructed type", "static class C { public static int M() => D<string>.F(); } static class D<T> { public static int F() => «1»; }" },
        { "extension method", "static class C { public static int M() => 3.F(); } static class D { public static int F(this int x) => x + «1»; }" },
        { "local function", "static class C { public static int M() { return F(); int F() => «1»; } }" },
        { "lambda", "static class C { public static int M() { Func<int> f = () => «1»; return f(); } }" },
        { "call in a lambda", "static class C { public static int M() { Func<int> f = () => F(); return f(); } static int F() => «1»; }" },
        { "method group", "static class C { public static int M() { Func<int> f = F; return f(); } static int F() => «1»; }" },
        { "function pointer", "static unsafe class C { public static int M() { delegate*<int> f = &F; return f(); } static int F() => «1»; }" },
        { "getter", "static class C { public static int M() => P; static int P => «1»; }" },
        { "setter", "static class C { public static int M() { P = 3; return x; } static int x; static int P { set { x = value + «1»; } } }" },
        { "initializer of a property", "static class C { public static int M() => P; static int P { get; } = «1»; }" },
        { "indexer", "static class C { public static int M() => new D()[3]; } class D { public int this[int i] => i + «1»; }" },
        { "setter of an object initializer", "static class C { public static D M() => new D { P = 3 }; } class D { public int x; public int P { set { x = "
            + "«1»; } } }" },
        { "event accessor", "static class C { public static void M() { new D().E += null; } } class D { public int x; public event Action? E { add { x = "
            + "«1»; } remove { } } }" },
        { "constructor", "static class C { public static int M() => new D().X; } class D { public int X; public D() { X = «1»; } }" },
        { "target-typed creation", "static class C { public static int M() { D d = new(3); return d.X; } } class D { public int X; public D(int x) { X = "
            + "«1»; } }" },
        {
            "chained constructor",
            "static class C { public static D M() => new D(); } class D { public int X; public D() : this(«1») { } D(int x) { X = x; } }"
        },
        { "constructor that is chained to", "static class C { public static D M() => new D(); } class D { public int X; public D() : this(3) { } D(int x) "
            + "{ X = x + «1»; } }" },
        { "implicit constructor of the base", "static class C { public static D M() => new D(); } class B { public int X; protected B() { X = «1»; } } "
            + "class D : B { }" },
        { "base constructor with optional parameters", "static class C { public static D M() => new D(); } class B { public int X; protected B(int x = 3) "
            + "{ X = x + «1»; } } class D : B { public D() { } }" },
        { "field initializer", "static class C { public static int M() => new D().Y(); } class D { int x = «1»; public int Y() => x; }" },
        { "initializer of a field of the base", "static class C { public static object M() => new D(); } class B { private int x = «1»; } class D : B { }" },
        { "primary constructor", "static class C { public static int M() => new D(3).P; } class D(int x) { public int P { get; } = x + «1»; }" },
        { "base arguments of a primary constructor", "static class C { public static int M() => new D().X; } class B(int x) { public int X => x; } class "
            + "D() : B(«1»);" },
        { "default of a positional record", "static class C { public static int M() => new D().X; } record D(int X = «1»);" },
        {
            "initializer of a record's property",
            "static class C { public static int M() => new D(3).Y; } record D(int X) { public int Y { get; init; } = «1»; }"
        },
        { "copy constructor of a record", "static class C { public static D M(D d) => d with { X = 3 }; } record D(int X) { protected D(D other) { X = "
            + "«1»; } }" },
        { "static field", "static class C { public static int M() => x; static readonly int x = «1»; }" },
        { "call in a static field's initializer", "static class C { public static int M() => x; static readonly int x = F(); static int F() => «1»; }" },
        { "static constructor", "static class C { public static int M() => x; static readonly int x; static C() { x = «1»; } }" },
        { "static constructor of another class", "static class C { public static int M() => D.F(); } static class D { static int x; static D() { x = «1»; "
            + "} public static int F() => x; }" },
        { "side effect of a static initializer", "static class C { public static int M() => x; static int x; static readonly int y = x = «1»; }" },
        { "constant", "static class C { public static int M() => X; const int X = «1»; }" },
        { "constant of a constant", "static class C { public static int M() => X; const int X = D.Y + 3; } static class D { public const int Y = «1»; }" },
        { "constant three calls away", "static class C { public static int M() => F(); static int F() => G(); static int G() => D.Y; } static class D { "
            + "public const int Y = «1»; }" },
        { "constant as default value", "static class C { public static int M() => F(); static int F(int x = D.Y) => x; } static class D { public const int "
            + "Y = «1»; }" },
        { "value of an enum", "static class C { public static int M() => (int)E.A; } enum E { A = «1» }" },
        { "order within an enum", "static class C { public static int M() => (int)E.B; } enum E { A = «1», B }" },
        {
            "operator",
            "static class C { public static D M(D a) => a + a; } class D { public int X; public static D operator +(D a, D b) => new() { X = «1» }; }"
        },
        {
            "unary operator",
            "static class C { public static D M(D a) => -a; } class D { public int X; public static D operator -(D a) => new() { X = «1» }; }"
        },
        { "operator of an increment", "static class C { public static D M(D a) { a++; return a; } } class D { public int X; public static D operator ++(D "
            + "a) => new() { X = «1» }; }" },
        { "operator of a compound assignment", "static class C { public static D M(D a) { a *= a; return a; } } class D { public int X; public static D "
            + "operator *(D a, D b) => new() { X = «1» }; }" },
        { "truth", "static class C { public static int M(D a) => a ? 3 : 4; } class D { public static bool operator true(D a) => «1» > 0; public static "
            + "bool operator false(D a) => false; }" },
        { "equality of tuples", "static class C { public static bool M(D a, D b) => (a, 3) == (b, 3); } struct D { public static bool operator ==(D a, D "
            + "b) => «1» > 0; public static bool operator !=(D a, D b) => false; public override bool Equals(object? o) => true; public override int "
            + "GetHashCode() => 0; }" },
        { "implicit conversion", "static class C { public static int M(D a) => a; } class D { public static implicit operator int(D a) => «1»; }" },
        { "explicit conversion", "static class C { public static int M(D a) => (int)a; } class D { public static explicit operator int(D a) => «1»; }" },
        { "conversion of an argument", "static class C { public static int M() => F(3); static int F(D d) => d.X; } class D { public int X; public static "
            + "implicit operator D(int x) => new() { X = «1» }; }" },
        { "override", "static class C { public static int M(B b) => b.F(); } abstract class B { public abstract int F(); } class D : B { public override "
            + "int F() => «1»; }" },
        { "override of an override", "static class C { public static int M(B b) => b.F(); } class B { public virtual int F() => 0; } class D : B { public "
            + "override int F() => 3; } class E : D { public override int F() => «1»; }" },
        { "overridden property", "static class C { public static int M(B b) => b.P; } abstract class B { public abstract int P { get; } } class D : B { "
            + "public override int P => «1»; }" },
        { "implementation of an interface", "static class C { public static int M(I i) => i.F(); } interface I { int F(); } class D : I { public int F() "
            + "=> «1»; }" },
        { "explicit implementation", "static class C { public static int M(I i) => i.F(); } interface I { int F(); } class D : I { int I.F() => «1»; }" },
        { "implementation by a base class", "static class C { public static int M(I i) => i.F(); } interface I { int F(); } class B { public int F() => "
            + "«1»; } class D : B, I { }" },
        { "implementation of a generic interface", "static class C { public static int M(I<int> i) => i.F(3); } interface I<T> { T F(T x); } class D : "
            + "I<int> { public int F(int x) => «1»; }" },
        { "default implementation", "static class C { public static int M(I i) => i.F(); } interface I { int F() => «1»; } class D : I { }" },
        { "static member of an interface", "static class C { public static int M() => F<D>(); static int F<T>() where T : I => T.G(); } interface I { "
            + "static abstract int G(); } class D : I { public static int G() => «1»; }" },
        { "implementation of a framework's interface", "static class C { public static int M(IComparer<string> c) => c.Compare(null, null); } class D : "
            + "IComparer<string> { public int Compare(string? a, string? b) => «1»; }" },
        { "comparison that sorting calls", "static class C { public static void M(List<D> l) => l.Sort(); } class D : IComparable<D> { public int "
            + "CompareTo(D? other) => «1»; }" },
        { "hash code that a dictionary calls", "static class C { public static void M(Dictionary<D, int> d) { } } class D { public override int "
            + "GetHashCode() => «1»; public override bool Equals(object? o) => true; }" },
        { "text that interpolation calls", "static class C { public static string M(D d) => $\"{d}\"; } class D { public override string ToString() => "
            + "\"\" + «1»; }" },
        { "property that a record prints", "static class C { public static string M(D d) => d.ToString(); } record D(int X) { public int Y => «1»; }" },
        { "constructor of a type argument", "static class C { public static D M() => F<D>(); static T F<T>() where T : new() => new(); } class D { public "
            + "int X; public D() { X = «1»; } }" },
        { "enumerator by pattern", "static class C { public static void M(D d) { foreach (var x in d) { } } } class D { public E GetEnumerator() => new(); "
            + "} class E { public int Current => 3; public bool MoveNext() => «1» > 3; }" },
        { "enumerator as an extension", "static class C { public static void M(D d) { foreach (var x in d) { } } } class D; static class X { public static "
            + "IEnumerator<int> GetEnumerator(this D d) { yield return «1»; } }" },
        { "iterator", "static class C { public static int M() => F().Sum(); static IEnumerable<int> F() { yield return «1»; } }" },
        { "deconstruction", "static class C { public static int M(D d) { var (x, y) = d; return x; } } class D { public void Deconstruct(out int x, out "
            + "int y) { x = «1»; y = 0; } }" },
        { "deconstruction as an extension", "static class C { public static int M(D d) { var (x, y) = d; return x; } } class D; static class X { public "
            + "static void Deconstruct(this D d, out int x, out int y) { x = «1»; y = 0; } }" },
        { "deconstruction in a loop", "static class C { public static int M(D[] d) { foreach (var (x, y) in d) return x; return 0; } } class D; static "
            + "class X { public static void Deconstruct(this D d, out int x, out int y) { x = «1»; y = 0; } }" },
        { "positional pattern", "static class C { public static bool M(D d) => d is (3, 4); } class D; static class X { public static void "
            + "Deconstruct(this D d, out int x, out int y) { x = «1»; y = 0; } }" },
        { "property pattern", "static class C { public static bool M(D d) => d is { P: 3 }; } class D { public int P => «1»; }" },
        { "list pattern", "static class C { public static bool M(D d) => d is [3]; } class D { public int Length => 1; public int this[int i] => «1»; }" },
        { "slice", "static class C { public static int M(D d) => d[1..3]; } class D { public int Length => 9; public int Slice(int a, int b) => «1»; }" },
        { "index from the end", "static class C { public static int M(D d) => d[^1]; } class D { public int Count => «1»; public int this[int i] => i; }" },
        { "disposal", "static class C { public static void M() { using var d = new D(); } } class D : IDisposable { public static int X; public void "
            + "Dispose() { X = «1»; } }" },
        { "disposal by pattern", "static class C { public static void M() { using var d = new D(); } } ref struct D { public void Dispose() { F(); } "
            + "static int F() => «1»; }" },
        { "asynchronous disposal", "static class C { public static async Task M() { await using var d = new D(); } } class D { public async ValueTask "
            + "DisposeAsync() { await Task.Delay(«1»); } }" },
        { "awaiting", "static class C { public static async Task<int> M() => await new D(); } class D { public "
            + "System.Runtime.CompilerServices.TaskAwaiter<int> GetAwaiter() => Task.FromResult(«1»).GetAwaiter(); }" },
        { "awaiting by extension", "static class C { public static async Task<int> M() => await new D(); } class D; static class X { public static "
            + "System.Runtime.CompilerServices.TaskAwaiter<int> GetAwaiter(this D d) => Task.FromResult(«1»).GetAwaiter(); }" },
        { "asynchronous iterator", "static class C { public static async Task<int> M() { await foreach (var x in F()) return x; return 0; } static async "
            + "IAsyncEnumerable<int> F() { await Task.Yield(); yield return «1»; } }" },
        { "Add of a collection initializer", "static class C { public static object M() => new D { 3 }; } class D : System.Collections.IEnumerable { int "
            + "x; public void Add(int y) { x = «1»; } public System.Collections.IEnumerator GetEnumerator() => null!; }" },
        { "extension Add of a collection expression", "static class C { public static D M() => [3]; } class D : System.Collections.IEnumerable { public "
            + "int Z; public System.Collections.IEnumerator GetEnumerator() => null!; } static class X { public static void Add(this D d, int y) { d.Z = "
            + "«1»; } }" },
        { "collection builder", "static class C { public static D M() => [3]; } [System.Runtime.CompilerServices.CollectionBuilder(typeof(B), \"Make\")] "
            + "class D : List<int>; static class B { public static D Make(ReadOnlySpan<int> items) => new() { Capacity = «1» }; }" },
        { "interpolated string handler", "static class C { public static int M(int x) => F($\"a{x}\"); static int F(H h) => 0; } "
            + "[System.Runtime.CompilerServices.InterpolatedStringHandler] struct H { public H(int a, int b) { } public void AppendLiteral(string s) { } "
            + "public void AppendFormatted(int x) { F(); } int F() => «1»; }" },
        { "query", "static class C { public static int M(D d) => from x in d select x; } class D { public int Select(Func<int, int> f) => «1»; }" },
        { "lock of a property", "static class C { public static void M() { lock (P) { } } static object P => «1»; }" },
        { "pinning", "static unsafe class C { public static void M(D d) { fixed (int* p = d) { } } } class D { int x; public ref int "
            + "GetPinnableReference() { x = «1»; return ref x; } }" },
        { "finalizer", "static class C { public static void M() { new D(); } } class D { public static int X; ~D() { X = «1»; } }" },
        { "attribute of a member", "static class C { public static int M() => F(); [A(«1»)] static int F() => 0; } class A(int x) : Attribute { public int "
            + "X => x; }" },
        { "attribute of a type", "static class C { public static int M(D d) => 0; } [A(«1»)] class D; class A(int x) : Attribute { public int X => x; }" },
        { "attribute of a partial member another generator implements", "static partial class C { public static void M() => F(); [A(«1»)] static partial "
            + "void F(); } class A(int x) : Attribute { public int X => x; }" },
        { "implementation of a partial member", "static partial class C { public static int M() => F(); private static partial int F(); } static partial "
            + "class C { private static partial int F() => «1»; }" },
        { "implementation of a partial property", "static partial class C { public static int M() => P; static partial int P { get; } } static partial "
            + "class C { static partial int P => «1»; }" },
        { "field of a type that is written", "static class C { public static int M() => System.Runtime.InteropServices.Marshal.SizeOf<D>(); } struct D { "
            + "[System.Runtime.InteropServices.MarshalAs(System.Runtime.InteropServices.UnmanagedType.ByValArray, SizeConst = «1»)] public int[] X; }" },
        { "name of a member", "static class C { public static string M() => nameof(X«1»); const int X1 = 0, X2 = 0; }" },
        { "default argument that is compiled in", "static class C { public static string M(int x1, int x2) => F(x«1»); static string F(int x, "
            + "[System.Runtime.CompilerServices.CallerArgumentExpression(\"x\")] string t = \"\") => t; }" },
        { "name of an anonymous type's member", "static class C { public static object M(int x1, int x2) => new { x«1» }; }" },
        { "text", "static class C { public static string M() => \"a«1»\"; }" },
        { "interpolated text", "static class C { public static string M(int x) => $\"{x}a«1»\"; }" },
        { "character", "static class C { public static char M() => '«1»'; }" },
        { "which of two locals", "static class C { public static int M() { int x1 = 3; int x2 = 4; return x«1»; } }" },
        { "which of two parameters", "static class C { public static int M(int x1, int x2) => x«1»; }" },
        { "which of two members", "static class C { public static int M() => F«1»(); static int F1() => 0; static int F2() => 0; }" },
        { "named argument", "static class C { public static int M() => F(x«1»: 3); static int F(int x1 = 0, int x2 = 0) => x1; }" },
        { "type argument", "static class C { public static string M() => typeof(X«1»).Name; } class X1; class X2;" },
        { "inferred type argument", "static class C { public static string M() => F(Y.P); static string F<T>(T x) => typeof(T).Name; } class X1; class X2; "
            + "static class Y { public static X«1» P => null!; }" },
        { "local that is called like a method", "static class C { public static int M() { Func<int> f1 = F; Func<int> f2 = G; return f«1»(); } static int "
            + "F() => 3; static int G() => 4; }" },
        { "label", "static class C { public static int M() { goto L«1»; L1: return 3; L2: return 4; } }" },
    };

    [Theory]
    [MemberData(nameof(Reaches))]
    public void OneTokenOfWhatIsReachedMovesTheHash(string reach, string source)
    {
        Assert.Single(source.Split(Token)[1..]);
        Assert.True(Hashes.Of(source.Replace(Token, "1")) != Hashes.Of(source.Replace(Token, "2")), reach);
    }
}
