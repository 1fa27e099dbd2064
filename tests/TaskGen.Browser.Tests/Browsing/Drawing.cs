namespace TaskGen.Browser.Tests.Browsing;

/// <summary>What stands in a drawn graph.</summary>
internal sealed class Drawing
{
    /// <summary>The texts on the nodes, with their line breaks.</summary>
    public string[] Nodes { get; set; } = [];

    /// <summary>The titles of the frames.</summary>
    public string[] Frames { get; set; } = [];

    /// <summary>The texts on the arrows that have one.</summary>
    public string[] Edges { get; set; } = [];

    /// <summary>The number of nodes.</summary>
    public int Shapes { get; set; }

    /// <summary>The number of arrows.</summary>
    public int Arrows { get; set; }
}
