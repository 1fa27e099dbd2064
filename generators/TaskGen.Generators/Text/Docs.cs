namespace TaskGen.Generators.Text;

/// <summary>Documentation comments of generated members.</summary>
internal static class Docs
{
    /// <summary>A summary on one line.</summary>
    public static string Summary(string text) => $"/// <summary>{Escape(text)}</summary>";

    /// <summary>A parameter on one line.</summary>
    public static string Parameter(string name, string text) => $"/// <param name=\"{name}\">{Escape(text)}</param>";

    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
