using System.Text;
using TaskGen;

[assembly: Codec(typeof(Acme.HandleCodec))]
[assembly: Codec(typeof(Acme.NumbersCodec))]

namespace Acme;

public sealed class Handle(nint pointer)
{
    public nint Pointer { get; } = pointer;
}

public sealed class HandleCodec : ICodec<Handle>
{
    public string Identity => "handle/1";

    public void Write(Stream destination, Handle value) => destination.Write(Encoding.UTF8.GetBytes(value.Pointer.ToString()));

    public Handle Read(Stream source) => new(nint.Parse(new StreamReader(source).ReadToEnd()));
}

public struct NumbersCodec : ICodec<SortedSet<int>>
{
    public readonly string Identity => "numbers/1";

    public readonly void Write(Stream destination, SortedSet<int> value) => destination.WriteByte((byte)value.Count);

    public readonly SortedSet<int> Read(Stream source) => [source.ReadByte()];
}

public sealed record Box<T>(T Value, T[] More);

public sealed record Holder(Handle Handle, Handle? Other, Box<string> Strict, Box<string?> Loose);

public static partial class Steps
{
    [Task]
    public static SortedSet<int> Use(Holder holder, Box<int> number, Box<int?> maybe, Box<Box<Handle?>> nested, Box<(int A, int B)> tuple) => [];
}
