using System.Buffers;
using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

/// <summary>Where the bytes are that are read, and what places are counted from.</summary>
public sealed class ReaderMemoryTests
{
    private static readonly Codec<string[]> Texts = Codecs.Array(Codecs.String);

    [Fact]
    public void APartOfAnArrayIsReadAndPlacesCountFromItsBeginning()
    {
        byte[] value = [2, 2, (byte)'a', 2, (byte)'b'];
        byte[] array = [9, 9, 9, .. value, 9];

        var reader = new BinaryValueReader(array.AsMemory(3, value.Length));

        Assert.Equal(["a", "b"], Texts.Read(reader));
        Assert.Equal(value.Length, reader.Position);
        reader.EndOfData();
        var error = Assert.Throws<InvalidValueException>(() => Texts.Read(new BinaryValueReader(array.AsMemory(3, value.Length - 1))));
        Assert.StartsWith("byte 3 ($[1])", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatLiesBehindAPartIsNotRead()
    {
        var numbers = Codecs.Double;
        var array = new byte[12];

        Assert.Throws<InvalidValueException>(() => numbers.Read(new BinaryValueReader(array.AsMemory(0, 7))));
        Assert.Throws<InvalidValueException>(() => Codecs.Int32.Read(new BinaryValueReader(array.AsMemory(4, 0))));
        Assert.Throws<InvalidValueException>(() => Codecs.Int32.Read(new BinaryValueReader(default)));
    }

    [Fact]
    public void MemoryThatIsNoArrayIsReadToo()
    {
        using var manager = new OtherMemory([1, 2, (byte)'a']);

        Assert.Equal(["a"], Texts.Read(new BinaryValueReader(manager.Memory)));
    }

    private sealed class OtherMemory(byte[] bytes) : MemoryManager<byte>
    {
        public override Span<byte> GetSpan() => bytes;

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
