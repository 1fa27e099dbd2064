namespace TaskGen.Learn;

/// <summary>The errors for sources without anything to read.</summary>
internal static class EmptySource
{
    private const string Advice = "Check that the file was written and copied whole.";

    public static DataFormatException NoHeader(string name, string row) =>
        new(new DataPlace(name), "an empty file", $"a header with the columns of {row}", Advice);

    public static DataFormatException NoRows(string name) => new(new DataPlace(name), "no rows", "at least one", Advice);

    public static DataFormatException NoResult(string query) =>
        new(new DataPlace(query), "no rows", "at least one", "Check the query, and the values of its inputs for these rows.");
}
