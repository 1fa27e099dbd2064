namespace TaskGen.Roslyn.Models;

/// <summary>A codec that is to be generated.</summary>
/// <param name="ClassName">The name of the generated class.</param>
/// <param name="Type">The type it is for, fully qualified.</param>
/// <param name="TypeName">The type as a C# programmer writes it.</param>
internal abstract record CodecClassModel(string ClassName, string Type, string TypeName);
