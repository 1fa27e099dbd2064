namespace TaskGen.Estimators.Tests;

/// <summary>Pipelines from rows to predictions, against scikit-learn's in cross-validation.</summary>
public sealed class PipelineTests
{
    [Fact]
    public void EachFoldIsThatOfScikitLearn()
    {
        var folds = Expectation.Of("columns").GetProperty("folds").EnumerateArray().ToList();
        foreach (var fold in folds)
        {
            var test = fold.Integers("test");
            var pipeline = Fit([.. Penguin.All.Where((_, i) => !test.Contains(i))]);
            Penguin[] rows = [.. test.Select(i => Penguin.All[i])];

            Near.Equal(fold.Rows("firstRows"), pipeline.Transform(rows[..8]));
            Near.Equal(fold.Rows("probabilities"), pipeline.PredictProbabilities(rows)[..8], 1e-6);
            Near.Equal(fold.Number("accuracy"), Metrics.Accuracy([.. rows.Select(row => row.Label)], pipeline.Predict(rows)), 1e-12);
        }

        Assert.Equal(5, folds.Count);
    }

    [Fact]
    public void OneRowIsPredictedAsItIsAmongMany()
    {
        var pipeline = Fit(Penguin.All);
        Assert.Equal(pipeline.Predict(Penguin.All)[3], pipeline.Predict(Penguin.All[3]));
        Near.Equal(pipeline.PredictProbabilities(Penguin.All)[3], pipeline.PredictProbabilities(Penguin.All[3]), 1e-15);
    }

    [Fact]
    public void ARegressorPredictsNumbers()
    {
        Penguin[] rows = [.. Penguin.All.Where(row => row.BodyMass is not null)];
        double[] masses = [.. rows.Select(row => row.BodyMass!.Value)];
        var pipeline = Pipeline.Fit(new BeakColumns(), rows, features => Ridge.Fit(features, masses));

        Assert.Equal(rows.Length, pipeline.Predict(rows).Length);
        Assert.Equal(pipeline.Predict(rows)[7], pipeline.Predict(rows[7]), 1e-9);
        Assert.True(Metrics.R2(masses, pipeline.Predict(rows)) > 0.3);
    }

    [Fact]
    public void WhatWasLearnedIsOfTrainingRowsAlone()
    {
        var pipeline = Fit(Penguin.All[..200]);
        var before = pipeline with { };
        pipeline.Predict(Penguin.All[200..]);

        Assert.Equal(before, pipeline);
        Assert.NotEqual(Fit(Penguin.All).Transformer, pipeline.Transformer);
        Assert.Equal(Fit(Penguin.All[..200]), pipeline);
    }

    private static Pipeline<Penguin, PenguinColumns, LogisticRegression> Fit(Penguin[] rows) => Pipeline.Fit(
        new PenguinColumns(), rows, features => LogisticRegression.Fit(features, Array.ConvertAll(rows, row => row.Label), c: 0.5));

    private sealed record BeakColumns : ColumnTransformer<Penguin>
    {
        protected override void Define(ColumnSet<Penguin> columns) => columns.Number(row => row.BeakLength).And(row => row.BeakDepth);
    }
}
