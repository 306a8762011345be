// Takes the labels of all kinds off entities, before they get the one of their kind. What a person saved keeps its own when seeds come again.
// $ids: entity ids   $bySeed: true when the seeds write
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE $bySeed = false OR e.savedBySeed = true
REMOVE e:Country:Territory:Person:Office:GovernmentBody:ArmedForce:IntergovernmentalOrganization:Organization:MediaOutlet:Group:Place:Event:Agreement:Equipment:Issue:Document
RETURN e.id AS id
