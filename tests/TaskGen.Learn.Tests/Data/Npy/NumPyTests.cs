namespace TaskGen.Learn.Tests;

/// <summary>What NumPy writes is read, and what is written NumPy reads.</summary>
public sealed class NumPyTests : IDisposable
{
    private const string Save = """
        import sys, numpy as np
        folder = sys.argv[1]
        base = np.arange(1200, dtype=np.float64).reshape(300, 4) % 113
        wide = [order + kind for order in '<>' for kind in ['f8', 'f4', 'f2', 'i2', 'i4', 'i8', 'u2', 'u4', 'u8']]
        for kind in wide + ['|i1', '|u1', '|b1']:
            for order in 'CF':
                for version in [(1, 0), (2, 0), (3, 0)]:
                    name = f"{kind.replace('<', 'l').replace('>', 'b').replace('|', 'n')}-{order}-{version[0]}"
                    with open(f'{folder}/{name}.npy', 'wb') as file:
                        np.lib.format.write_array(file, np.array(base, dtype=kind, order=order), version)
        np.save(f'{folder}/vector.npy', np.array([1.5, np.nan, -np.inf, 5e-324]))
        np.save(f'{folder}/row.npy', np.array([[1, 2, 3]]))
        np.save(f'{folder}/none.npy', np.zeros((0, 3)))
        np.save(f'{folder}/transposed.npy', np.arange(6.0).reshape(2, 3).T)
        np.save(f'{folder}/objects.npy', np.array([1, 'a'], dtype=object))
        np.save(f'{folder}/fields.npy', np.array([(1, 2.0)], dtype=[('a', '<i4'), ('b', '<f8')]))
        """;

    private const string Load = """
        import sys, numpy as np
        folder = sys.argv[1]
        double = np.load(f'{folder}/double.npy')
        single = np.load(f'{folder}/single.npy')
        expected = np.array([[0.1, np.nan], [-0.0, 1e300], [5e-324, 3]])
        assert double.dtype == '<f8' and double.shape == (3, 2), double
        assert np.array_equal(double, expected, equal_nan=True) and np.signbit(double[1, 0]), double
        assert single.dtype == '<f4' and single.shape == (3, 2), single
        with np.errstate(over='ignore'):
            assert np.array_equal(single, expected.astype('f4'), equal_nan=True), single
        mapped = np.load(f'{folder}/double.npy', mmap_mode='r')
        assert mapped.flags.aligned and mapped.flags.c_contiguous
        assert np.load(f'{folder}/none.npy').shape == (0, 2)
        np.save(f'{folder}/numpy.npy', double)
        print('same' if open(f'{folder}/numpy.npy', 'rb').read() == open(f'{folder}/double.npy', 'rb').read() else 'different')
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("taskgen-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [NumPyFact]
    public void WhatNumPyWritesIsRead()
    {
        NumPy.Run(Save, _folder);
        var files = Directory.GetFiles(_folder, "*-*-*.npy");
        Assert.Equal(21 * 2 * 3, files.Length);
        foreach (var file in files)
        {
            var isTruth = Path.GetFileName(file).StartsWith("nb1", StringComparison.Ordinal);
            var matrix = NumericMatrix.ReadNpy(file);
            Assert.Equal((300, 4), (matrix.RowCount, matrix.ColumnCount));
            for (var i = 0; i < 1200; i++)
            {
                Assert.True(matrix[i / 4, i % 4] == (isTruth ? (i % 113 == 0 ? 0 : 1) : i % 113), $"{file}, number {i}");
            }
        }

        Assert.Equal([1.5, double.NaN, double.NegativeInfinity, double.Epsilon], Read("vector").Column(0));
        Assert.Equal(["x0", "x1", "x2"], Read("row").ColumnNames);
        Assert.Equal((0, 3), (Read("none").RowCount, Read("none").ColumnCount));
        Assert.Equal([2, 5], Read("transposed").Row(2).ToArray());
        Assert.Throws<DataFormatException>(() => Read("objects"));
        Assert.Throws<DataFormatException>(() => Read("fields"));
    }

    [NumPyFact]
    public void WhatIsWrittenNumPyReads()
    {
        var matrix = new NumericMatrix([0.1, double.NaN, -0.0, 1e300, double.Epsilon, 3], ["a", "b"]);
        matrix.WriteNpy(Path.Combine(_folder, "double.npy"));
        matrix.WriteNpy(Path.Combine(_folder, "single.npy"), NumericPrecision.Single);
        new NumericMatrix([], ["a", "b"]).WriteNpy(Path.Combine(_folder, "none.npy"));

        Assert.Equal("same", NumPy.Run(Load, _folder).Trim());
    }

    private NumericMatrix Read(string name) => NumericMatrix.ReadNpy(Path.Combine(_folder, name + ".npy"));
}
