using System.Globalization;

namespace TaskGen.Learn;

/// <summary>Looks for rows that repeat between partitions, and for keys that repeat within and between them.</summary>
/// <remarks>Of each row a hash of 128 bits is kept. Rows are the same if their features and targets are; keys if all of their members are.</remarks>
internal sealed class RowCheck<TRow>(IReadOnlyList<ProfiledPartition<TRow>> partitions, CancellationToken cancellationToken)
{
    /// <summary>What repeats.</summary>
    public IReadOnlyList<ProfileFinding> Find()
    {
        var columns = partitions[0].Rows.Schema.Columns;
        var all = Enumerable.Range(0, columns.Count);
        var findings = new List<ProfileFinding>();
        int[] key = [.. all.Where(i => columns[i].IsKey)];
        if (key.Length > 0)
        {
            var sets = partitions.Select(partition => Hash(partition, key, findings)).ToList();
            findings.AddRange(Shared(key, sets, ProfileFindingKind.SharedKey, "have a key that is in"));
        }

        int[] members = [.. all.Where(i => columns[i].Role != RowColumnRole.Ignored && !columns[i].IsKey)];
        if (members.Length > 0)
        {
            var sets = partitions.Select(partition => Hash(partition, members, null)).ToList();
            findings.InsertRange(0, Shared(members, sets, ProfileFindingKind.SharedRows, "have the same features and targets as rows of"));
        }

        return findings;
    }

    private HashSet<UInt128> Hash(ProfiledPartition<TRow> partition, int[] members, List<ProfileFinding>? repeated)
    {
        var seen = new HashSet<UInt128>();
        var rows = 0;
        foreach (var hash in Hashes(partition.Rows, members))
        {
            rows += seen.Add(hash) ? 0 : 1;
        }

        if (repeated is not null && rows > 0)
        {
            repeated.Add(new ProfileFinding(
                ProfileFindingKind.RepeatedKey, $"{Count(rows)} of {partition.Name} repeat{(rows == 1 ? "s" : "")} the key of another: {Name(members)}.")
            {
                Column = Column(members),
                Partition = partition.Name,
                Rows = rows,
            });
        }

        return seen;
    }

    private IEnumerable<ProfileFinding> Shared(int[] members, List<HashSet<UInt128>> sets, ProfileFindingKind kind, string what)
    {
        for (var later = 1; later < partitions.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                var rows = Hashes(partitions[later].Rows, members).Count(sets[earlier].Contains);
                if (rows > 0)
                {
                    var message = $"{Count(rows)} of {partitions[later].Name} {(rows == 1 ? what.Replace("have", "has", StringComparison.Ordinal) : what)} "
                        + $"{partitions[earlier].Name}{(kind == ProfileFindingKind.SharedKey ? $": {Name(members)}" : "")}.";
                    yield return new ProfileFinding(kind, message)
                    {
                        Column = kind == ProfileFindingKind.SharedKey ? Column(members) : null,
                        Partition = partitions[later].Name,
                        ComparedWith = partitions[earlier].Name,
                        Rows = rows,
                    };
                }
            }
        }
    }

    private IEnumerable<UInt128> Hashes(Partition<TRow> rows, int[] members)
    {
        using var hasher = new ContentHasher();
        for (var i = 0; i < rows.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isMissing = true;
            foreach (var member in members)
            {
                var value = ColumnScale.ToValue(rows.Schema.GetValue(rows[i], member));
                ValueHash.Add(hasher, value);
                isMissing = isMissing && value is null;
            }

            // Where nothing is, nothing repeats.
            var hash = hasher.FinishShort();
            if (!isMissing)
            {
                yield return hash;
            }
        }
    }

    private static string Count(int rows) => rows == 1 ? "1 row" : string.Create(CultureInfo.InvariantCulture, $"{rows} rows");

    private string Name(int[] members) => string.Join(", ", members.Select(member => $"'{partitions[0].Rows.Schema.Columns[member].Name}'"));

    private string? Column(int[] members) => members is [var only] ? partitions[0].Rows.Schema.Columns[only].Name : null;
}
