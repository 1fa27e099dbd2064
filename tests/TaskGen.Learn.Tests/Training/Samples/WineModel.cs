namespace TaskGen.Learn.Tests.Training.Samples;

internal sealed record WineModel(double[][] Centroids, double[] Scales)
{
    public int Predict(ReadOnlySpan<double> features)
    {
        var (nearest, least) = (-1, double.PositiveInfinity);
        for (var label = 0; label < Centroids.Length; label++)
        {
            var distance = 0.0;
            for (var column = 0; column < features.Length; column++)
            {
                var difference = (features[column] - Centroids[label][column]) / Scales[column];
                distance += difference * difference;
            }

            (nearest, least) = distance < least ? (label, distance) : (nearest, least);
        }

        return nearest;
    }
}
