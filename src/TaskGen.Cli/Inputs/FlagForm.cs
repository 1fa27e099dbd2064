namespace TaskGen.Cli.Inputs;

/// <summary>How the words after a flag become a value.</summary>
internal enum FlagForm
{
    /// <summary>One word.</summary>
    Scalar,

    /// <summary>No word, or true or false.</summary>
    Switch,

    /// <summary>A word for each element, or JSON.</summary>
    List,

    /// <summary>A KEY=VALUE for each entry, or JSON.</summary>
    Dictionary,

    /// <summary>JSON.</summary>
    Json,
}
