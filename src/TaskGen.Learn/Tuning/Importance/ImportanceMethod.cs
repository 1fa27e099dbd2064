namespace TaskGen.Learn;

/// <summary>What the importance of a hyperparameter means.</summary>
public enum ImportanceMethod
{
    /// <summary>Functional ANOVA (Hutter et al., 2014): the part of the variance over the whole space that the parameter alone explains.</summary>
    Fanova,

    /// <summary>
    /// Permutation (Breiman, 2001): by how much the error of predictions grows where the values of the parameter are mixed up; interactions with others
    /// count, and what trials concentrate on weighs more.
    /// </summary>
    Permutation,
}
