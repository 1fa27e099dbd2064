namespace TaskGen.Learn;

/// <summary>A part of a dataset.</summary>
internal enum DatasetPart
{
    Training,
    Validation,
    Test,
}
