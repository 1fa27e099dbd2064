using TaskGen;
using TaskGen.Integration.Library;

[assembly: Codec(typeof(AngleCodec))]

namespace TaskGen.Integration.Library;

/// <summary>A type that cannot be serialized by itself: its state is private.</summary>
public sealed class Angle
{
    private readonly double _radians;

    private Angle(double radians) => _radians = radians;

    public static Angle FromRadians(double radians) => new(radians);

    public double ToDegrees() => _radians * 180 / Math.PI;

    internal double Radians() => _radians;
}
