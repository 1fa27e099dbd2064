namespace TaskGen.Learn.Tuning.Numerics;

/// <summary>Eigenvalues and eigenvectors of symmetric matrices, by Jacobi's rotations (Golub and Van Loan 2013, section 8.5).</summary>
internal static class SymmetricEigen
{
    private const int MostSweeps = 30;

    /// <summary>Decomposes a matrix, which is overwritten.</summary>
    /// <param name="matrix">The matrix; its diagonal ends as the eigenvalues.</param>
    /// <returns>The eigenvectors, one a row.</returns>
    public static double[][] Decompose(double[][] matrix)
    {
        var n = matrix.Length;
        var vectors = new double[n][];
        for (var i = 0; i < n; i++)
        {
            vectors[i] = new double[n];
            vectors[i][i] = 1;
        }

        for (var sweep = 0; sweep < MostSweeps && OffDiagonal(matrix) > 0; sweep++)
        {
            for (var p = 0; p < n; p++)
            {
                for (var q = p + 1; q < n; q++)
                {
                    Rotate(matrix, vectors, p, q);
                }
            }
        }

        return vectors;
    }

    // What is left beside the diagonal; nothing where it no longer matters.
    private static double OffDiagonal(double[][] matrix)
    {
        var (off, on) = (0.0, 0.0);
        for (var i = 0; i < matrix.Length; i++)
        {
            on += matrix[i][i] * matrix[i][i];
            for (var j = 0; j < i; j++)
            {
                off += matrix[i][j] * matrix[i][j];
            }
        }

        return off > 1e-28 * on ? off : 0;
    }

    private static void Rotate(double[][] matrix, double[][] vectors, int p, int q)
    {
        var off = matrix[p][q];
        if (off == 0)
        {
            return;
        }

        var ratio = (matrix[q][q] - matrix[p][p]) / (2 * off);
        var tangent = (ratio >= 0 ? 1 : -1) / (Math.Abs(ratio) + Math.Sqrt((ratio * ratio) + 1));
        var cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
        var sine = tangent * cosine;
        for (var k = 0; k < matrix.Length; k++)
        {
            (matrix[k][p], matrix[k][q]) = ((cosine * matrix[k][p]) - (sine * matrix[k][q]), (sine * matrix[k][p]) + (cosine * matrix[k][q]));
        }

        for (var k = 0; k < matrix.Length; k++)
        {
            (matrix[p][k], matrix[q][k]) = ((cosine * matrix[p][k]) - (sine * matrix[q][k]), (sine * matrix[p][k]) + (cosine * matrix[q][k]));
            (vectors[p][k], vectors[q][k]) = ((cosine * vectors[p][k]) - (sine * vectors[q][k]), (sine * vectors[p][k]) + (cosine * vectors[q][k]));
        }
    }
}
