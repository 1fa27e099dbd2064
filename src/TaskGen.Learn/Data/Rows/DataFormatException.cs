namespace TaskGen.Learn;

/// <summary>Data that cannot be read as rows: the message names the place, what was found there, what was expected, and what to do.</summary>
/// <remarks>
/// For example <c>data/wine.csv(17,4): column 'malic_acid' of member 'MalicAcid': found 'abc', expected a number (double). Fix the field.</c>
/// </remarks>
public sealed class DataFormatException : NonRecoverableException
{
    internal DataFormatException(DataPlace place, string found, string expected, string advice, Exception? innerException = null)
        : base($"{place}: found {found}, expected {expected}. {advice}", innerException)
    {
        File = place.File;
        Line = place.Line;
        Column = place.Column;
        Header = place.Header;
        Member = place.Member;
        Found = found;
        Expected = expected;
    }

    /// <summary>Several places at once: a message of their own, and the first of them.</summary>
    internal DataFormatException(string message, DataFormatException first)
        : base(message, first)
    {
        File = first.File;
        Line = first.Line;
        Column = first.Column;
        Header = first.Header;
        Member = first.Member;
        Found = first.Found;
        Expected = first.Expected;
    }

    /// <summary>The file, as it was named to the reader.</summary>
    public string File { get; }

    /// <summary>The line where the record starts, counted from 1 with every line of the file; null if the file as a whole is meant.</summary>
    public long? Line { get; }

    /// <summary>The number of the field in its record, counted from 1, or of the character in its line for JSON; null if no single field is meant.</summary>
    public int? Column { get; }

    /// <summary>The name that the header gives the column; null if no single column is meant.</summary>
    public string? Header { get; }

    /// <summary>The member of the row that needs the column; null if no single member is meant.</summary>
    public string? Member { get; }

    /// <summary>What was found, as the message says it.</summary>
    public string Found { get; }

    /// <summary>What was expected, as the message says it.</summary>
    public string Expected { get; }
}
