using System.Text.Json;

namespace TaskGen.Learn.Tests;

/// <summary>Cases that make_expectations.py wrote.</summary>
internal static class Expected
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { Converters = { new ExpectedSize() } };

    public static T[] Read<T>(string file)
    {
        var cases = JsonSerializer.Deserialize<T[]>(File.ReadAllText(TestFiles.Expectations(file)), Options)!;
        Assert.NotEmpty(cases);
        return cases;
    }
}
