using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

/// <summary>Random damage: a reader gives a value whose bytes are those it read, or the one kind of error.</summary>
public class FuzzTests
{
    private const int Cases = 3000;

    [Fact]
    public void Records() => Survives(StudyCodec.Instance, StudyCodec.Example, 1);

    [Fact]
    public void RecursiveTypes() => Survives(TreeCodec.Instance, new Tree(1, Tree.Chain(5), [Tree.Chain(2), new Tree(-7, null, [Tree.Chain(1)])]), 2);

    [Fact]
    public void Dates() => Survives(
        Codecs.List(Codecs.DateTime),
        [DateTime.MinValue, new DateTime(2024, 5, 1, 1, 2, 3, DateTimeKind.Utc), new DateTime(2024, 5, 1, 1, 2, 3, DateTimeKind.Unspecified)], 3);

    [Fact]
    public void OtherTimes()
    {
        Survives(Codecs.List(Codecs.DateTimeOffset), [new DateTimeOffset(2024, 5, 1, 1, 2, 3, TimeSpan.FromHours(2)), DateTimeOffset.MaxValue], 4);
        Survives(Codecs.List(Codecs.TimeOnly), [TimeOnly.MaxValue, new TimeOnly(1, 2)], 5);
        Survives(Codecs.List(Codecs.DateOnly), [DateOnly.MaxValue, new DateOnly(2024, 5, 1)], 6);
        Survives(Codecs.List(Codecs.TimeSpan), [TimeSpan.MinValue, TimeSpan.FromSeconds(5)], 7);
    }

    [Fact]
    public void Numbers()
    {
        Survives(Codecs.Numbers<double>(), [double.NaN, 1, -0.0, double.NegativeInfinity, 5e-324, 1e300], 8);
        Survives(Codecs.Numbers<float>(), [float.NaN, 1, -0f, float.NegativeInfinity, float.MaxValue], 9);
        Survives(Codecs.List(Codecs.Decimal), [1.50m, decimal.MinValue, 0.0000000000000000000000000001m], 10);
        Survives(Codecs.List(Codecs.Int16), [short.MinValue, 0, short.MaxValue], 11);
        Survives(Codecs.List(Codecs.UInt64), [0, 128, ulong.MaxValue], 12);
    }

    [Fact]
    public void TextsAndWhatIsText()
    {
        Survives(Codecs.List(Codecs.String), ["", "é🍷", "\uD83C", new string('x', 70), "\uDF77\uDF77"], 13);
        Survives(Codecs.List(Codecs.Char), ['\0', 'a', '\uFFFF'], 14);
        Survives(Codecs.List(Codecs.Guid), [Guid.Empty, new Guid("d3c4b5a6-1111-2222-3333-444455556666")], 15);
        Survives(Codecs.List(Codecs.Uri), [new Uri("https://example.org/a"), new Uri("a/b", UriKind.Relative)], 16);
        Survives(Codecs.Dictionary(Codecs.Bytes), new() { ["a"] = [1, 2, 3], ["b"] = [] }, 17);
    }

    [Fact]
    public void EnumsAndNullables()
    {
        Survives(Codecs.List(Codecs.NullableValue(EnumCodecs.Color)), [Color.Red, null, Color.Azure, (Color)77, (Color)(-1)], 18);
        Survives(Codecs.List(EnumCodecs.Permissions), [Permissions.Admin, (Permissions)3], 19);
        Survives(Codecs.List(EnumCodecs.Wide), [Wide.Most, (Wide)7], 20);
        Survives(Codecs.List(Codecs.NullableValue(Codecs.Boolean)), [true, null, false], 21);
        Survives(Codecs.Array(UnitCodec.Instance), [Unit.Value, Unit.Value], 22);
        Survives(Codecs.Array(EmptyCodec.Instance), [new Empty(), new Empty()], 23);
    }

    [Fact]
    public void BytesWithAHeader()
    {
        var random = new Random(24);
        var valid = BinarySerializer.Serialize(StudyCodec.Instance, StudyCodec.Example);
        for (var i = 0; i < Cases; i++)
        {
            var bytes = Damage(valid, random);
            var error = Record.Exception(() =>
            {
                var value = BinarySerializer.Deserialize(StudyCodec.Instance, bytes);
                Assert.Equal(bytes, BinarySerializer.Serialize(StudyCodec.Instance, value));
            });
            Assert.True(error is null or InvalidValueException, $"{Convert.ToHexString(bytes)}: {error}");
        }
    }

    private static void Survives<T>(Codec<T> codec, T value, int seed)
    {
        var random = new Random(seed);
        var valid = Formats.Bytes(codec, value);
        Assert.Equal(valid, Formats.Bytes(codec, Formats.FromBytes(codec, valid)));
        var (read, refused) = (0, 0);
        for (var i = 0; i < Cases; i++)
        {
            var bytes = Damage(valid, random);
            try
            {
                Assert.Equal(bytes, Formats.Bytes(codec, Formats.FromBytes(codec, bytes)));
                read++;
            }
            catch (InvalidValueException error)
            {
                Assert.StartsWith("byte ", error.Path, StringComparison.Ordinal);
                refused++;
            }
            catch (Exception error) when (error is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{Convert.ToHexString(bytes)}: {error}");
            }
        }

        Assert.Equal(Cases, read + refused);
        Assert.True(refused > Cases / 20, $"Damage was noticed in {refused} of {Cases} cases only.");
    }

    /// <summary>Flips bits, sets bytes to telling values, cuts, doubles or drops pieces; sometimes nothing but noise.</summary>
    private static byte[] Damage(byte[] valid, Random random)
    {
        List<byte> bytes = [.. valid];
        for (var rounds = random.Next(1, 4); rounds > 0 && bytes.Count > 0; rounds--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes[at] = (new byte[] { 0, 1, 0x7F, 0x80, 0xFF })[random.Next(5)];
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 9), bytes.Count - at));
                    break;
                case 5:
                    bytes.InsertRange(at, valid[..random.Next(valid.Length)]);
                    break;
                default:
                    var noise = new byte[random.Next(40)];
                    random.NextBytes(noise);
                    bytes = [.. noise];
                    break;
            }
        }

        return [.. bytes];
    }
}
