namespace TaskGen.Learn.Tuning.Importance;

/// <summary>How much a hyperparameter matters to the score of a study.</summary>
/// <param name="Name">Its name, with dots between the names of nested records.</param>
/// <param name="Share">From 0 to 1; those of all hyperparameters sum to 1.</param>
internal readonly record struct ParameterShare(string Name, double Share);
