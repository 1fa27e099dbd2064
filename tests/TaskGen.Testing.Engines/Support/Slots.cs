namespace TaskGen.Testing.Engines.Support;

/// <summary>The frame of the workflows in these tests: the input, and the number that each node gives.</summary>
internal sealed class Slots(int input, int count)
{
    public int Input { get; } = input;

    public int[] Values { get; } = new int[count];
}
