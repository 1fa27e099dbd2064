namespace TaskGen.Learn;

/// <summary>For what a method with <c>[Reader]</c> is called.</summary>
public enum ReaderScope
{
    /// <summary>For each file.</summary>
    File,

    /// <summary>For all files that a URL means.</summary>
    Source,

    /// <summary>Once, without files: it gets at the rows by itself.</summary>
    Everything,
}
