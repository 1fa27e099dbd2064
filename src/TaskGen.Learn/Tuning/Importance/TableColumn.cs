namespace TaskGen.Learn.Tuning.Importance;

/// <summary>A hyperparameter over the trials of a study.</summary>
/// <param name="Values">One for each trial, NaN where it was not searched: from 0 to 1 where there is an order, else the index of a category.</param>
/// <param name="Categories">How many categories there are; 0 where there is an order.</param>
internal sealed record TableColumn(double[] Values, int Categories);
