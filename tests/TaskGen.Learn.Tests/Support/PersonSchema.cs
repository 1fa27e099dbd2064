namespace TaskGen.Learn.Tests;

/// <summary>As it is generated for <see cref="Person"/>.</summary>
internal sealed class PersonSchema : RowSchema<Person>
{
    public override IReadOnlyList<RowColumn> Columns { get; } = [new("Age", typeof(int))];

    public override Person Read(ref RowFields fields) => new(fields.Int32(0));

    public override void WriteFeatures(Person row, Span<double> features)
    {
        features[0] = row.Age;
    }

    public override void WriteTargets(Person row, Span<double> targets)
    {
    }

    public override object? GetValue(Person row, int column) => column switch
    {
        0 => row.Age,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public override void WriteContent(Person row, ContentHasher hasher)
    {
        hasher.Add(row.Age);
    }
}
