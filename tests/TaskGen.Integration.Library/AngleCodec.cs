namespace TaskGen.Integration.Library;

/// <summary>Writes an angle as eight bytes.</summary>
public sealed class AngleCodec : ICodec<Angle>
{
    public string Identity => "angle/1";

    public void Write(Stream destination, Angle value) => destination.Write(BitConverter.GetBytes(value.Radians()));

    public Angle Read(Stream source)
    {
        var bytes = new byte[8];
        source.ReadExactly(bytes);
        return Angle.FromRadians(BitConverter.ToDouble(bytes));
    }
}
