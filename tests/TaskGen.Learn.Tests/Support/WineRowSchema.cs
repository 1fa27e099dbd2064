namespace TaskGen.Learn.Tests;

/// <summary>As it is generated for <see cref="WineRow"/>.</summary>
internal sealed class WineRowSchema : RowSchema<WineRow>
{
    private WineRowSchema()
    {
    }

    public static WineRowSchema Instance { get; } = new();

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("Alcohol", typeof(double)),
        new("MalicAcid", typeof(double)),
        new("Ash", typeof(double)),
        new("AlcalinityOfAsh", typeof(double)),
        new("Magnesium", typeof(double)),
        new("TotalPhenols", typeof(double)),
        new("Flavanoids", typeof(double)),
        new("NonflavanoidPhenols", typeof(double)),
        new("Proanthocyanins", typeof(double)),
        new("ColorIntensity", typeof(double)),
        new("Hue", typeof(double)),
        new("Od280Od315OfDilutedWines", typeof(double)),
        new("Proline", typeof(double)),
        new("Class", typeof(int)) { Role = RowColumnRole.Target, ExplicitName = "target" },
    ];

    public override WineRow Read(ref RowFields fields) => new(
        fields.Double(0),
        fields.Double(1),
        fields.Double(2),
        fields.Double(3),
        fields.Double(4),
        fields.Double(5),
        fields.Double(6),
        fields.Double(7),
        fields.Double(8),
        fields.Double(9),
        fields.Double(10),
        fields.Double(11),
        fields.Double(12),
        fields.Int32(13));

    public override void WriteFeatures(WineRow row, Span<double> features)
    {
        features[0] = row.Alcohol;
        features[1] = row.MalicAcid;
        features[2] = row.Ash;
        features[3] = row.AlcalinityOfAsh;
        features[4] = row.Magnesium;
        features[5] = row.TotalPhenols;
        features[6] = row.Flavanoids;
        features[7] = row.NonflavanoidPhenols;
        features[8] = row.Proanthocyanins;
        features[9] = row.ColorIntensity;
        features[10] = row.Hue;
        features[11] = row.Od280Od315OfDilutedWines;
        features[12] = row.Proline;
    }

    public override void WriteTargets(WineRow row, Span<double> targets)
    {
        targets[0] = row.Class;
    }

    public override object? GetValue(WineRow row, int column) => column switch
    {
        0 => row.Alcohol,
        1 => row.MalicAcid,
        2 => row.Ash,
        3 => row.AlcalinityOfAsh,
        4 => row.Magnesium,
        5 => row.TotalPhenols,
        6 => row.Flavanoids,
        7 => row.NonflavanoidPhenols,
        8 => row.Proanthocyanins,
        9 => row.ColorIntensity,
        10 => row.Hue,
        11 => row.Od280Od315OfDilutedWines,
        12 => row.Proline,
        13 => row.Class,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public override void WriteContent(WineRow row, ContentHasher hasher)
    {
        hasher.Add(row.Alcohol);
        hasher.Add(row.MalicAcid);
        hasher.Add(row.Ash);
        hasher.Add(row.AlcalinityOfAsh);
        hasher.Add(row.Magnesium);
        hasher.Add(row.TotalPhenols);
        hasher.Add(row.Flavanoids);
        hasher.Add(row.NonflavanoidPhenols);
        hasher.Add(row.Proanthocyanins);
        hasher.Add(row.ColorIntensity);
        hasher.Add(row.Hue);
        hasher.Add(row.Od280Od315OfDilutedWines);
        hasher.Add(row.Proline);
        hasher.Add(row.Class);
    }
}
