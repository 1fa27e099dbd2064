namespace TaskGen.Learn;

/// <summary>How much a hyperparameter matters.</summary>
/// <param name="Hyperparameter">Its name in JSON, with dots between the names of nested records.</param>
/// <param name="Share">What share of the differences between scores it explains, from 0 to 1.</param>
public sealed record ImportanceShare(string Hyperparameter, double Share);
