using System.Globalization;
using System.Text;
using TaskGen.Integration.Tests.Processes;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning;

/// <summary>Numbers of lazy rows are those of the rows, whether rows are made for them or not.</summary>
public sealed class LazyMatrixTests : IDisposable
{
    private const string Header = "rain,sun,wind,name,trees,paths,wells,fenced,sold,price,soil,season,yield,share,day\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task NumbersAreThoseOfTheRows(bool hasAllColumns)
    {
        // Large enough for several threads.
        var partition = await HarvestsAsync(Harvests(hasAllColumns));
        var whole = partition.ReadBatches(int.MaxValue).Single();

        var (features, targets) = partition.ReadMatrices();

        Assert.Equal(60_000, features.RowCount);
        Assert.Equal(
            ["Rain", "Sun", "Wind", "Trees", "Paths", "Wells", "Fenced", "Sold", "Price", "Soil=clay", "Soil=sand", "Age", "Share"], features.ColumnNames);
        Assert.Equal(whole.Features.ColumnNames, features.ColumnNames);
        Assert.Equal(["Season", "Yield"], targets.ColumnNames);
        foreach (var (expected, actual) in ((NumericMatrix, NumericMatrix)[])[(whole.Features, features), (whole.Targets, targets)])
        {
            for (var row = 0; row < expected.RowCount; row++)
            {
                Assert.Equal(expected.Row(row), actual.Row(row));
            }
        }
    }

    [Theory]
    [InlineData("1,2,3,n,x,5,6,yes,,9,clay,Dry,1,1,", 5)]
    [InlineData("1,2,3,n,4,5.5,6,yes,,9,clay,Dry,1,1,", 6)]
    [InlineData("1,inf,3,n,4,5,6,yes,,9,clay,Dry,1,1,", 2)]
    [InlineData("1,2,3,n,4,5,6,yes,,9,chalk,Dry,1,1,", 11)]
    [InlineData("1,2,3,n,4,5,6,yes,,9,clay,Cold,1,1,", 12)]
    [InlineData("1,2,3,n,4,5,6,yes,,9,clay,Dry,1,1,yesterday", 15)]
    public async Task WhatIsWrongIsToldAsForRows(string line, int column)
    {
        var partition = await HarvestsAsync(Header + "1,2,3,n,4,5,6,yes,,9,clay,Dry,1,1,2026-01-31\n" + line + "\n");
        var expected = Assert.Throws<DataFormatException>(() => partition.ReadRows().Count());

        var error = Assert.Throws<DataFormatException>(() => partition.ReadMatrices());

        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"(3,{column})"), error.Message, StringComparison.Ordinal);
        Assert.Equal(expected.Message, error.Message);
    }

    [Fact]
    public async Task RowsThatCheckThemselvesAreMade()
    {
        _folder.Write("train.csv", "part,whole\n1,2\n3,4\n");
        _folder.Write("test.csv", "part,whole\n5,4\n");
        var parts = await LazyShares.Dataset.LoadAsync(new DataContext { ContentRoot = _folder.Path });

        Assert.Equal([0.5, 0.75], parts.Train.ReadMatrices().Features.Column(0));
        var error = Assert.Throws<DataFormatException>(() => parts.Test!.ReadMatrices());
        Assert.Contains("The part is larger than the whole.", error.Message, StringComparison.Ordinal);
    }

    private static string Harvests(bool hasAllColumns)
    {
        var random = new Random(5);
        var text = new StringBuilder(hasAllColumns ? "age," : "").Append(Header);
        for (var row = 0; row < 60_000; row++)
        {
            var wind = row % 3 == 0 ? "" : random.NextDouble().ToString("R", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"{(hasAllColumns ? $"{row % 90}," : "")}{random.NextDouble() * 1e3:R},{row},{wind},\"field, {row}\",")
                .Append(CultureInfo.InvariantCulture, $"{random.Next()},{row % 7},{random.NextInt64()},{(row % 2 == 0 ? "yes" : "no")},")
                .Append(CultureInfo.InvariantCulture, $"{(row % 5 == 0 ? "" : "1")},{row / 100m},{(row % 4 == 0 ? "clay" : "sand")},")
                .Append(CultureInfo.InvariantCulture, $"{(row % 2 == 0 ? Season.Dry : Season.Wet)},{random.NextSingle():R},{row * 0.5},2026-02-03\n");
        }

        return text.ToString();
    }

    private async Task<LazyPartition<LazyHarvests.Row>> HarvestsAsync(string text)
    {
        _folder.Write("train.csv", text);
        _folder.Write("test.csv", text);
        return (await LazyHarvests.Dataset.LoadAsync(new DataContext { ContentRoot = _folder.Path })).Train;
    }
}
