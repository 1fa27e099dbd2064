using CsvHelper;
using TaskGen.Learn;

namespace TaskGen.Benchmarks.Data;

/// <summary>Rows of four csv files, joined by a key, beside the same by hand.</summary>
internal static class Joining
{
    public static void Compare(string folder, int rounds)
    {
        var options = Sessions.Dataset.Options;
        var context = new DataContext { ContentRoot = folder };
        Comparison.Run(
            "rows of four csv files, joined by a key",
            rounds,
            new Contender("CsvHelper's records, dictionaries, a loop", () => Sum(ByHand(folder))),
            new Contender("CsvHelper's records, LINQ's join", () => Sum(ByLinq(folder))),
            new Contender(
                "TaskGen",
                () => Sum(TablePartitions.ReadAsync(
                    Sessions.Dataset.Name, options, Sessions.Dataset.Schema, Sessions.Dataset.Join, context, CancellationToken.None)
                    .GetAwaiter().GetResult()[0].Rows)));
    }

    private static Sessions.Row[] ByHand(string folder)
    {
        var sounds = Read<Sessions.Sound>(folder, "sounds.csv").ToDictionary(static sound => sound.Id);
        var sights = Read<Sessions.Sight>(folder, "sights.csv").ToDictionary(static sight => sight.Id);
        var texts = Read<Sessions.Text>(folder, "texts.csv").ToDictionary(static text => text.Id);
        var rows = new List<Sessions.Row>();
        foreach (var label in Read<Sessions.Label>(folder, "labels.csv"))
        {
            rows.Add(new Sessions.Row(label.Id, sounds[label.Id], sights[label.Id], texts[label.Id], label.Value));
        }

        return [.. rows];
    }

    private static Sessions.Row[] ByLinq(string folder) =>
    [
        .. from label in Read<Sessions.Label>(folder, "labels.csv")
           join sound in Read<Sessions.Sound>(folder, "sounds.csv") on label.Id equals sound.Id
           join sight in Read<Sessions.Sight>(folder, "sights.csv") on label.Id equals sight.Id
           join text in Read<Sessions.Text>(folder, "texts.csv") on label.Id equals text.Id
           select new Sessions.Row(label.Id, sound, sight, text, label.Value),
    ];

    private static IEnumerable<T> Read<T>(string folder, string name)
    {
        using var reader = CsvReader.FromFile(Path.Combine(folder, name));
        foreach (var record in reader.GetRecords<T>())
        {
            yield return record;
        }
    }

    // Of rows in their order, so that an order of another would be seen.
    private static double Sum(Sessions.Row[] rows)
    {
        var sum = 0.0;
        for (var i = 0; i < rows.Length; i++)
        {
            sum += ((i % 7) + 1) * (rows[i].Sound.Pitch + rows[i].Sight.Light + rows[i].Text.Words + rows[i].Value);
        }

        return sum;
    }
}
