namespace TaskGen.Roslyn.Models;

/// <summary>What a method returns.</summary>
/// <param name="Kind">How it is handed back.</param>
/// <param name="Type">The type of the value, fully qualified and annotated; <c>Unit</c> for nothing.</param>
/// <param name="Codec">An expression for the codec of the value.</param>
internal sealed record ReturnModel(ReturnKind Kind, string Type, CodecModel Codec)
{
    public bool IsNothing => Kind is ReturnKind.Nothing or ReturnKind.TaskOfNothing;
}
