using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>The attributes of one member of a row, on the member or on the constructor's parameter for it.</summary>
internal sealed class RowMarks(string member, ITypeSymbol type, ISymbol[] declarations, KnownSymbols known)
{
    // Of attributes that contradict each other, in the order in which they win.
    private static readonly (string Mark, string Name)[] Exclusive =
    [
        ("[Target]", KnownNames.TargetAttribute), ("[Feature]", KnownNames.FeatureAttribute), ("[Ignore]", KnownNames.IgnoreAttribute),
        ("[Weight]", KnownNames.WeightAttribute),
    ];

    private static readonly (string Mark, string Name)[] NotOnParts =
    [
        ("[Target]", KnownNames.TargetAttribute), ("[Feature]", KnownNames.FeatureAttribute), ("[Weight]", KnownNames.WeightAttribute),
        ("[Key]", KnownNames.KeyAttribute), ("[Time]", KnownNames.TimeAttribute), ("[Column]", KnownNames.ColumnAttribute),
        ("[Format]", KnownNames.FormatAttribute), ("[Categories]", KnownNames.CategoriesAttribute),
    ];

    public bool IsTarget => Has(KnownNames.TargetAttribute);

    public bool IsFeature => Has(KnownNames.FeatureAttribute);

    public bool IsIgnored => Has(KnownNames.IgnoreAttribute);

    public bool IsKey => Has(KnownNames.KeyAttribute);

    public bool IsTime => Has(KnownNames.TimeAttribute);

    public bool IsWeight => Has(KnownNames.WeightAttribute);

    public string? Column => Find(KnownNames.ColumnAttribute)?.ConstructorArguments.FirstOrDefault().Value as string;

    public string? Format => Find(KnownNames.FormatAttribute)?.ConstructorArguments.FirstOrDefault().Value as string;

    /// <summary>The attribute by which the member is a part with a source of its own; null without it.</summary>
    public AttributeData? Source => Find(KnownNames.SourceAttribute);

    /// <summary>The texts of <c>[Categories]</c>; empty without it.</summary>
    public IReadOnlyList<string?> Categories =>
        Find(KnownNames.CategoriesAttribute)?.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } list
            ? [.. list.Values.Select(static value => value.Value as string)]
            : [];

    /// <summary>Reports marks that a part with a source of its own cannot have.</summary>
    public void CheckPart(Location location, ProblemBag problems)
    {
        foreach (var (mark, name) in NotOnParts)
        {
            if (Has(name))
            {
                problems.Add(DatasetProblems.ContradictingMarks, location, member, "[Source]", mark);
            }
        }
    }

    /// <summary>Reports marks that contradict each other, that are on the wrong type, or whose values cannot be used.</summary>
    public void Check(Location location, ProblemBag problems)
    {
        string[] exclusive = [.. Exclusive.Where(mark => Has(mark.Name)).Select(static mark => mark.Mark)];
        if (exclusive.Length > 1)
        {
            problems.Add(DatasetProblems.ContradictingMarks, location, member, exclusive[0], exclusive[1]);
        }

        Expect(IsTime, "[Time]", RowMarkTypes.HasOrder(type), "a date, a time or a number");
        Expect(IsWeight, "[Weight]", RowMarkTypes.IsNumber(type), "a number");
        Expect(Has(KnownNames.FormatAttribute), "[Format]", RowMarkTypes.IsTime(type), "a date, a time or a duration");
        Expect(Has(KnownNames.CategoriesAttribute), "[Categories]", type.SpecialType == SpecialType.System_String, "text (string); an enum has its own");
        if (Has(KnownNames.FormatAttribute) && RowMarkTypes.IsTime(type) && !RowMarkTypes.IsUsable(Format, type))
        {
            problems.Add(DatasetProblems.UnusableMark, location, member, "[Format]", $"'{Format}'", "is no custom format of its type");
        }

        if (Has(KnownNames.CategoriesAttribute) && RowMarkTypes.Fault(Categories) is { } fault)
        {
            problems.Add(DatasetProblems.UnusableMark, location, member, "[Categories]", fault.Found, fault.Problem);
        }

        void Expect(bool isMarked, string mark, bool fits, string expected)
        {
            if (isMarked && !fits)
            {
                problems.Add(DatasetProblems.MarkOnWrongType, location, mark, member, TypeNames.Short(type), expected);
            }
        }
    }

    private bool Has(string name) => Find(name) is not null;

    private AttributeData? Find(string name) =>
        declarations.Select(symbol => Declarations.Attribute(symbol, name, known)).FirstOrDefault(static found => found is not null);
}
