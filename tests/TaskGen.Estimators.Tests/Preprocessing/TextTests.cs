using System.Text.Json;
using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

/// <summary>Texts as numbers, against scikit-learn's.</summary>
public sealed class TextTests
{
    private static readonly JsonElement Expected = Expectation.Of("texts");

    [Fact]
    public void TermsAndWeightsAreThoseOfScikitLearn()
    {
        var cases = Expected.GetProperty("tfIdf").EnumerateArray().ToList();
        foreach (var item in cases)
        {
            var texts = Expected.GetProperty("texts").Texts(item.GetProperty("texts").GetString()!);
            if (item.TryGetProperty("error", out _))
            {
                Assert.Throws<ArgumentException>(() => Fit(texts, item.GetProperty("options")));
                continue;
            }

            var vectorizer = Fit(texts, item.GetProperty("options"));
            Assert.Equal(item.Texts("terms"), vectorizer.Terms);
            SameRows(item, vectorizer.Transform([.. texts.Take(40), "new words and cat unknown bird or bat climb"]));
        }

        Assert.Equal(24, cases.Count);
    }

    [Fact]
    public void HashedColumnsAreThoseOfScikitLearn()
    {
        var cases = Expected.GetProperty("hashed").EnumerateArray().ToList();
        foreach (var item in cases)
        {
            var texts = Expected.GetProperty("texts").Texts(item.GetProperty("texts").GetString()!);
            var options = item.GetProperty("options");
            var (least, most) = NGrams(options);
            var vectorizer = new HashingVectorizer(
                "x",
                Option(options, "n_features", 1024),
                least,
                most,
                Option(options, "lowercase", true),
                Option(options, "alternate_sign", true),
                Norm(options));
            SameRows(item, vectorizer.Transform([.. texts.Take(40)]));
        }

        Assert.Equal(12, cases.Count);
    }

    [Fact]
    public void AMissingTextHasNoTerms()
    {
        var vectorizer = TfIdfVectorizer.Fit(["bird strike", null, "bird"], "remarks");
        Assert.Equal(["remarks_bird", "remarks_strike"], vectorizer.Transform([]).ColumnNames);
        Assert.Equal([0, 0], vectorizer.Transform([null]).Row(0).ToArray());
        Assert.Equal(vectorizer.Weights, TfIdfVectorizer.Fit(["bird strike", "", "bird"], "remarks").Weights);
    }

    [Fact]
    public void OfTermsThatOccurEquallyOftenTheFirstInOrderAreKept() =>
        Assert.Equal(["aa", "bb", "zz"], TfIdfVectorizer.Fit(["dd cc bb aa zz", "zz"], "x", maxTerms: 3).Terms);

    [Fact]
    public void WhatLeavesNoTermIsRefused()
    {
        Refusal.Says(() => TfIdfVectorizer.Fit([], "x"), "no rows to fit on");
        Refusal.Says(() => TfIdfVectorizer.Fit(["a b", null], "remarks"), "No term of 'remarks' is left of 2 texts");
        Refusal.Says(() => TfIdfVectorizer.Fit(["aa", "bb"], "x", minFrequency: 2), "(at least 2 rows, at most all rows) leave none");
        Refusal.Says(() => TfIdfVectorizer.Fit(["aa"], "x", minNGram: 2), "Terms of 2 to 1 words");
        Refusal.Says(() => new HashingVectorizer("x", 0), "columnCount is 0");
    }

    [Fact]
    public void VectorizersOfTheSameTextsAreEqual()
    {
        Assert.Equal(TfIdfVectorizer.Fit(["aa bb"], "x"), TfIdfVectorizer.Fit(["bb aa"], "x"));
        Assert.Equal(TfIdfVectorizer.Fit(["aa bb"], "x").GetHashCode(), TfIdfVectorizer.Fit(["bb aa"], "x").GetHashCode());
        Assert.NotEqual(TfIdfVectorizer.Fit(["aa bb"], "x"), TfIdfVectorizer.Fit(["aa bb"], "x", sublinear: true));
    }

    private static TfIdfVectorizer Fit(string[] texts, JsonElement options)
    {
        var (least, most) = NGrams(options);
        return TfIdfVectorizer.Fit(
            texts,
            "x",
            least,
            most,
            Frequency(options, "min_df") ?? default,
            Frequency(options, "max_df"),
            Option(options, "max_features", 0),
            Option(options, "lowercase", true),
            Option(options, "use_idf", true),
            Option(options, "sublinear_tf", false),
            Norm(options));
    }

    private static void SameRows(JsonElement item, NumericMatrix actual)
    {
        var rows = item.GetProperty("rows").Deserialize<double[][][]>()!;
        Near.Equal([.. rows.Select(row =>
        {
            var dense = new double[actual.ColumnCount];
            foreach (var pair in row)
            {
                dense[(int)pair[0]] = pair[1];
            }

            return dense;
        })], actual);
    }

    private static (int Least, int Most) NGrams(JsonElement options) =>
        options.TryGetProperty("ngram_range", out var range) ? (range[0].GetInt32(), range[1].GetInt32()) : (1, 1);

    private static TextNorm Norm(JsonElement options) => !options.TryGetProperty("norm", out var norm) ? TextNorm.L2
        : norm.ValueKind == JsonValueKind.Null ? TextNorm.None : TextNorm.L1;

    private static Frequency? Frequency(JsonElement options, string name) => !options.TryGetProperty(name, out var value) ? null
        : value.TryGetInt32(out var count) ? Estimators.Frequency.Rows(count) : Estimators.Frequency.Share(value.GetDouble());

    private static T Option<T>(JsonElement options, string name, T otherwise) =>
        options.TryGetProperty(name, out var value) ? value.Deserialize<T>()! : otherwise;
}
