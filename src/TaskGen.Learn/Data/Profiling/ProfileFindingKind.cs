namespace TaskGen.Learn;

/// <summary>What may be wrong with a dataset.</summary>
public enum ProfileFindingKind
{
    /// <summary>Rows have the same features and targets as rows of another partition: a model may be tested on what it has seen.</summary>
    SharedRows,

    /// <summary>A key that is to identify a row repeats within a partition.</summary>
    RepeatedKey,

    /// <summary>Keys occur in two partitions: the same thing may be in training and test.</summary>
    SharedKey,

    /// <summary>A feature equals a target in every row.</summary>
    TargetCopy,

    /// <summary>A feature is a one-to-one function of a target.</summary>
    TargetFunction,

    /// <summary>The values of a column are distributed differently than in the training partition.</summary>
    Drift,
}
