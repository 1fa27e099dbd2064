namespace TaskGen.Browser.Tests.Drawn;

/// <summary>A workflow whose nodes run one after the other.</summary>
public static partial class Journeys
{
    [Task]
    public static int Depart(int day) => day;

    [Task]
    public static int Arrive(int day) => day + 1;

    [Workflow]
    public static int Travel(int day = 1)
    {
        var departure = Depart(day);
        var arrival = Arrive(departure);
        return arrival;
    }
}
