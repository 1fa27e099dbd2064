using System.Globalization;

namespace TaskGen.Benchmarks.Data;

/// <summary>The files of <see cref="Sessions"/>, each in an order of its own, the same at every run.</summary>
internal static class SessionFiles
{
    public static void Write(string folder, int rows)
    {
        Write(folder, "labels.csv", "Id,Value", rows, 1, 1);
        Write(folder, "sounds.csv", "Id,Pitch,Energy,Rate,Noise,Length", rows, 5, 2);
        Write(folder, "sights.csv", "Id,Smile,Gaze,Tilt,Blink,Light", rows, 5, 3);
        Write(folder, "texts.csv", "Id,Words,Pauses,Questions,Mood,Turns", rows, 5, 4);
    }

    private static void Write(string folder, string name, string header, int rows, int columns, int seed)
    {
        var random = new Random(seed);
        var ids = Enumerable.Range(0, rows).ToArray();
        random.Shuffle(ids);
        using var writer = new StreamWriter(Path.Combine(folder, name));
        writer.WriteLine(header);
        foreach (var id in ids)
        {
            var values = Enumerable.Range(0, columns).Select(_ => (random.NextDouble() * 1000).ToString("0.######", CultureInfo.InvariantCulture));
            writer.WriteLine($"{id.ToString(CultureInfo.InvariantCulture)},{string.Join(',', values)}");
        }
    }
}
