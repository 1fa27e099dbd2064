namespace TaskGen.Roslyn.Models;

/// <summary>How a method hands back its result.</summary>
internal enum ReturnKind
{
    /// <summary><c>T</c>.</summary>
    Value,

    /// <summary><c>void</c>.</summary>
    Nothing,

    /// <summary><c>Task&lt;T&gt;</c>.</summary>
    TaskOfValue,

    /// <summary><c>ValueTask&lt;T&gt;</c>.</summary>
    ValueTaskOfValue,

    /// <summary><c>Task</c> or <c>ValueTask</c>.</summary>
    TaskOfNothing,
}
