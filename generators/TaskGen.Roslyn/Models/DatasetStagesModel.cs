namespace TaskGen.Roslyn.Models;

/// <summary>The methods that take part in loading a dataset, and the types between them.</summary>
/// <param name="Reader">The method that reads; null for the built-in readers.</param>
/// <param name="ReaderScope">The name of a <c>ReaderScope</c>.</param>
/// <param name="Union">The method that joins several sources; null if they are joined by key, or if there is one.</param>
/// <param name="Parser">The method that parses; null if what is read are rows.</param>
/// <param name="Splitter">The method that divides rows; null if settings say how.</param>
/// <param name="Transform">The method that transforms rows; null if training takes those of the dataset.</param>
/// <param name="RawType">The type of what is read, fully qualified.</param>
/// <param name="RawCodec">How it is moved between processes.</param>
/// <param name="RawRow">How the built-in readers fill it; null if a method reads, or if it is the row type.</param>
/// <param name="Features">The row type that training takes; null if it is that of the dataset.</param>
/// <param name="TransformAccessibility">The accessibility of the property by which rows are transformed.</param>
internal sealed record DatasetStagesModel(
    StageModel? Reader,
    string ReaderScope,
    UnionModel? Union,
    StageModel? Parser,
    StageModel? Splitter,
    StageModel? Transform,
    string RawType,
    CodecModel RawCodec,
    RowModel? RawRow,
    RowModel? Features,
    string TransformAccessibility)
{
    /// <summary>The methods that there are.</summary>
    public IEnumerable<StageModel> All => new[] { Reader, Union?.Method, Parser, Splitter, Transform }.OfType<StageModel>();
}
